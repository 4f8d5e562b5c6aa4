import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compiledCodeDir } from '#read/compiled-code.ts';
import { SHORT_RUN_FLAGS } from '#read/short-run-flags.ts';
import { type SiteOptions, toEnvironment } from '../site-options.ts';

/** Runs `astro <command>` on this Node with the options in its environment; rejects with its output where it fails. */
export async function runAstro(
  command: 'build' | 'dev',
  options: SiteOptions & { environment?: Readonly<Record<string, string>> },
  args: readonly string[] = [],
): Promise<void> {
  const flags = command === 'build' ? SHORT_RUN_FLAGS : [];
  const child = spawn(process.execPath, [...flags, astroEntry(), command, ...args], {
    env: { ...process.env, NODE_COMPILE_CACHE: compiledCodeDir(), ...toEnvironment(options), ...options.environment },
    stdio: command === 'dev' ? 'inherit' : ['ignore', 'pipe', 'pipe'],
  });
  const output: Buffer[] = [];
  child.stdout?.on('data', (chunk: Buffer) => output.push(chunk));
  child.stderr?.on('data', (chunk: Buffer) => output.push(chunk));
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  if (code !== 0) throw new Error(`astro ${command} ended with ${code}\n${Buffer.concat(output).toString('utf8')}`);
}

function astroEntry(): string {
  const manifest = fileURLToPath(import.meta.resolve('astro/package.json'));
  const { bin } = JSON.parse(readFileSync(manifest, 'utf8')) as { bin: { astro: string } };
  return join(dirname(manifest), bin.astro);
}
