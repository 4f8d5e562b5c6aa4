import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/**
 * What every call of git begins with: a look must run no program that a repository names, whatever its settings say, and
 * files that somebody put into the folder (HEAD, objects, refs) are no repository.
 */
// prettier-ignore
const ALWAYS = [
  '--literal-pathspecs', '--no-replace-objects', '-c', 'safe.bareRepository=explicit',
  '-c', 'core.fsmonitor=false', '-c', 'core.quotePath=false', '-c', 'log.showRoot=true',
];

/** What git prints; undefined where it cannot answer: not installed, no repository, no commit yet, no such revision. */
export async function git(folder: string, command: readonly string[]): Promise<string | undefined> {
  try {
    const args = ['-C', folder, ...ALWAYS, ...command];
    return (await run('git', args, { env: gitEnvironment(), maxBuffer: 512 * 1024 * 1024 })).stdout;
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && (cause.code === 'ENOENT' || typeof cause.code === 'number'))
      return undefined;
    throw new Error('git cannot be run.', { cause });
  }
}

/** Why git answers nothing about a folder that has a record: it is not there, or the folder is another user's. */
export async function gitTrouble(folder: string): Promise<'no-git' | 'not-owner' | undefined> {
  try {
    await run('git', ['-C', folder, ...ALWAYS, 'rev-parse'], { env: gitEnvironment() });
    return undefined;
  } catch (cause) {
    const { code, stderr = '' } = cause as { code?: unknown; stderr?: string };
    if (code === 'ENOENT') return 'no-git';
    // https://git-scm.com/docs/git-config#Documentation/git-config.txt-safedirectory
    return stderr.includes('dubious ownership') ? 'not-owner' : undefined;
  }
}

/** Starts a git command that is spoken to over its input and output. */
export function startGit(folder: string, command: readonly string[]): ChildProcess {
  return spawn('git', ['-C', folder, ...ALWAYS, ...command], {
    env: gitEnvironment(),
    stdio: ['pipe', 'pipe', 'ignore'],
  });
}

/** Variables by which a hook or a user points git elsewhere, or changes how it reads and prints. */
const DROPPED =
  /^GIT_(?:DIR|COMMON_DIR|WORK_TREE|INDEX_FILE|PREFIX|OBJECT_DIRECTORY|NAMESPACE|SHALLOW_FILE|GRAFT_FILE|REPLACE_REF_BASE|EXTERNAL_DIFF|DIFF_OPTS|[A-Z]+_PATHSPECS|TRACE.*)$/u;

/** The index is not touched, nothing is fetched, nobody is asked for a password. */
function gitEnvironment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !DROPPED.test(name));
  const noFetch = { GIT_NO_LAZY_FETCH: '1', GIT_ALLOW_PROTOCOL: 'none', GIT_TERMINAL_PROMPT: '0' };
  return { ...Object.fromEntries(kept), ...noFetch, GIT_OPTIONAL_LOCKS: '0', LC_ALL: 'C' };
}
