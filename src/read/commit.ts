import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/**
 * The commit whose content is exactly what the folder holds. undefined without git, with uncommitted or untracked files, and
 * where the folder was merely unpacked inside somebody else's repository.
 */
export async function commitOf(contentDir: string): Promise<string | undefined> {
  const tracked = await git(contentDir, ['ls-files', '-z', '--', '.']);
  if (!tracked) return undefined;
  const changes = await git(contentDir, ['status', '--porcelain', '-z', '--untracked-files=all', '--', '.']);
  if (changes !== '') return undefined;
  return (await git(contentDir, ['rev-parse', '--verify', 'HEAD']))?.trim();
}

/** What git prints; undefined where it cannot answer: not installed, no repository, no commit yet. */
async function git(folder: string, command: readonly string[]): Promise<string | undefined> {
  try {
    // A repository may name a program to run on every look at its files; a look must not run it.
    const args = ['-C', folder, '-c', 'core.fsmonitor=false', '-c', 'core.quotePath=false', ...command];
    return (await run('git', args, { env: gitEnvironment(), maxBuffer: 256 * 1024 * 1024 })).stdout;
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && (cause.code === 'ENOENT' || typeof cause.code === 'number'))
      return undefined;
    throw new Error('git cannot be run.', { cause });
  }
}

/** Without the variables by which a hook points git at its own repository, and without touching the index. */
function gitEnvironment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(
    ([name]) => !/^GIT_(?:DIR|WORK_TREE|INDEX_FILE|PREFIX|OBJECT_DIRECTORY)$/u.test(name),
  );
  return { ...Object.fromEntries(kept), GIT_OPTIONAL_LOCKS: '0', LC_ALL: 'C' };
}
