import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { AS_OF } from './fixture-content.ts';
import { ON_WINDOWS } from './on-windows.ts';

/** The folder of this project. */
export const PROJECT = fileURLToPath(new URL('../..', import.meta.url));

/** What a build command is given, and what it runs in. */
export interface BuildCommand {
  contentDir: string;
  cacheDir: string;
  outDir: string;
  /** Other options, such as `--strict`. */
  options?: readonly string[];
  /** Variables beside those of this process. */
  environment?: Readonly<Record<string, string>>;
  /** The project whose code builds; this one unless a test changed a copy. */
  project?: string;
}

/** What a build command printed, and its exit code. */
export interface BuildOutcome {
  code: number | null;
  output: string;
}

/** Starts the product's own build command on the day of the fixture, in a process group that can be killed whole. */
export function startBuild(command: BuildCommand): ChildProcess {
  const { contentDir, cacheDir, outDir, options = [], environment = {}, project = PROJECT } = command;
  const args = ['--content', contentDir, '--cache', cacheDir, '--out', outDir, '--as-of', AS_OF, ...options];
  return spawn(process.execPath, [join(project, 'scripts', 'build.ts'), ...args], {
    cwd: project,
    env: { ...productEnvironment(), ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: !ON_WINDOWS,
  });
}

/** Kills a build with all its processes. */
export function killBuild({ pid = 0 }: ChildProcess): void {
  if (ON_WINDOWS) spawnSync('taskkill', ['/pid', String(pid), '/t', '/f']);
  else process.kill(-pid, 'SIGKILL');
}

/** Runs the build command to its end. */
export async function runBuild(command: BuildCommand): Promise<BuildOutcome> {
  const child = startBuild(command);
  const chunks: Buffer[] = [];
  child.stdout?.on('data', (chunk: Buffer) => chunks.push(chunk));
  child.stderr?.on('data', (chunk: Buffer) => chunks.push(chunk));
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  return { code, output: Buffer.concat(chunks).toString('utf8') };
}

/** Runs the build command; throws with all that it printed where it does not publish. */
export async function mustBuild(command: BuildCommand): Promise<void> {
  const { code, output } = await runBuild(command);
  if (code !== 0) throw new Error(`the build ended with ${code}\n${output}`);
}

/** The variables of this process without those by which Vitest would change how Vite builds. */
function productEnvironment(): NodeJS.ProcessEnv {
  const foreign = /^(?:VITEST|NODE_ENV$|TEST$|DEV$|PROD$|MODE$|BASE_URL$|SSR$)/;
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !foreign.test(name)));
}
