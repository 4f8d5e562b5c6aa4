import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/**
 * The commit whose content is exactly what the folder holds. undefined without git, with uncommitted or untracked files, and
 * where the folder was merely unpacked inside somebody else's repository.
 */
export async function commitOf(contentDir: string): Promise<string | undefined> {
  const tracked = await git(contentDir, ['ls-files', '--stage', '-z', '--', '.']);
  // What a repository within the repository holds is told by no commit of the outer one.
  if (!tracked || /(?:^|\0)160000 /u.test(tracked)) return undefined;
  const status = ['status', '--porcelain', '-z', '--untracked-files=all', '--ignore-submodules=all', '--', '.'];
  const changes = await git(contentDir, [...(await withoutFilters(contentDir)), ...status]);
  if (changes !== '') return undefined;
  return (await git(contentDir, ['rev-parse', '--verify', 'HEAD']))?.trim();
}

/**
 * Switches off the filters that the repository's own settings name: `git status` runs them on files that it compares, and
 * a `.git` folder may have come with the content. Those of the user and of the machine, such as Git LFS, stay.
 */
async function withoutFilters(folder: string): Promise<string[]> {
  const query = [
    'config',
    '--show-scope',
    '--name-only',
    '-z',
    '--get-regexp',
    '^filter\\..*\\.(clean|process|smudge)$',
  ];
  const words = ((await git(folder, query)) ?? '').split('\0');
  const keys = words.filter((_, index) => index % 2 === 1 && /^(?:local|worktree)$/u.test(words[index - 1] ?? ''));
  return keys.flatMap((key) => ['-c', `${key}=`]);
}

/** What git prints; undefined where it cannot answer: not installed, no repository, no commit yet. */
async function git(folder: string, command: readonly string[]): Promise<string | undefined> {
  try {
    // A repository may name programs to run on every look at its files; a look must not run them.
    const args = ['-C', folder, '-c', 'core.fsmonitor=false', '-c', 'core.quotePath=false', ...command];
    return (await run('git', args, { env: gitEnvironment(), maxBuffer: 256 * 1024 * 1024 })).stdout;
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && (cause.code === 'ENOENT' || typeof cause.code === 'number'))
      return undefined;
    throw new Error('git cannot be run.', { cause });
  }
}

/** Without the variables by which a hook points git at its own repository; the index is not touched, nothing is fetched. */
function gitEnvironment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(
    ([name]) => !/^GIT_(?:DIR|WORK_TREE|INDEX_FILE|PREFIX|OBJECT_DIRECTORY)$/u.test(name),
  );
  const noFetch = { GIT_NO_LAZY_FETCH: '1', GIT_ALLOW_PROTOCOL: 'none', GIT_TERMINAL_PROMPT: '0' };
  return { ...Object.fromEntries(kept), ...noFetch, GIT_OPTIONAL_LOCKS: '0', LC_ALL: 'C' };
}
