import { existsSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { compareText } from '#model/finding.ts';
import type { HistoryState } from '#model/history.ts';
import { git, gitTrouble } from './git.ts';

/** How the content folder stands to git. */
export interface WorkingTree {
  /** What git can tell of the past, before anything of it is read. */
  state: Exclude<HistoryState, 'partial'>;
  /** The commit that is checked out; absent where there is no history to read. */
  head?: string;
  /** The same, where the folder holds exactly what that commit holds. */
  commit?: string;
  /** Where the folder lies in its repository: empty, or a path that ends with `/`. */
  prefix: string;
  /** Files below the folder that git knows, by path below the folder. */
  tracked: ReadonlySet<string>;
  /** Files below the folder that differ from the commit, or are not in it and not ignored; sorted. */
  uncommitted: readonly string[];
}

/** Asks git about the content folder. Never throws for what may be missing: git, a repository, a commit. */
export async function readWorkingTree(contentDir: string): Promise<WorkingTree> {
  const index = await git(contentDir, ['ls-files', '--stage', '-z', '--', '.']);
  if (index === undefined) return unknownTree(await whyUnknown(contentDir));
  // A folder that was merely unpacked inside a foreign repository has no file there.
  const where = index === '' ? undefined : await git(contentDir, WHERE);
  if (where === undefined) return unknownTree('untracked');
  const { prefix, head, isShallow } = whereabouts(where);
  const entries = index.split('\0').filter((entry) => entry !== '');
  // What a repository within the repository holds is told by no commit of the outer one.
  const isNested = entries.some((entry) => entry.startsWith('160000 '));
  const uncommitted = await uncommittedFiles(contentDir);
  if (!uncommitted) return unknownTree('unreadable');
  return {
    state: stateOf(isNested, isShallow),
    head,
    commit: isNested || uncommitted.length > 0 ? undefined : head,
    prefix,
    tracked: new Set(entries.map((entry) => entry.slice(entry.indexOf('\t') + 1))),
    uncommitted,
  };
}

const WHERE = ['rev-parse', '--show-prefix', '--is-shallow-repository', 'HEAD'];

function unknownTree(state: WorkingTree['state']): WorkingTree {
  return { state, prefix: '', tracked: new Set(), uncommitted: [] };
}

async function whyUnknown(contentDir: string): Promise<WorkingTree['state']> {
  return isBelowRepository(contentDir) ? ((await gitTrouble(contentDir)) ?? 'unreadable') : 'none';
}

function stateOf(isNested: boolean, isShallow: boolean): WorkingTree['state'] {
  if (isShallow) return 'shallow';
  return isNested ? 'nested' : 'complete';
}

/** Read from the end: the name of a folder may hold line ends. */
function whereabouts(lines: string): { prefix: string; head: string; isShallow: boolean } {
  const [, prefix = '', isShallow, head = ''] = /^([^]*)\n(true|false)\n([0-9a-f]+)\n$/u.exec(lines) ?? [];
  return { prefix, head, isShallow: isShallow === 'true' };
}

function isBelowRepository(contentDir: string): boolean {
  let folder = realpathSync(contentDir);
  while (!existsSync(path.join(folder, '.git'))) {
    const parent = path.dirname(folder);
    if (parent === folder) return false;
    folder = parent;
  }
  return true;
}

/** `git status` would also name files that differ in nothing but their line ends, as Excel leaves them. */
async function uncommittedFiles(contentDir: string): Promise<string[] | undefined> {
  const filters = await withoutFilters(contentDir);
  if (!filters) return undefined;
  const changed = await git(contentDir, [...filters, ...CHANGED, '--', '.']);
  const others = await git(contentDir, ['ls-files', '--others', '--exclude-standard', '-z', '--', '.']);
  if (changed === undefined || others === undefined) return undefined;
  const names = `${changed}${others}`.split('\0').filter((name) => name !== '');
  return [...new Set(names)].toSorted(compareText);
}

const CHANGED = [
  'diff',
  '--name-only',
  '--relative',
  '-z',
  '--no-renames',
  '--no-ext-diff',
  '--no-textconv',
  '--ignore-submodules=all',
  'HEAD',
];

/**
 * Switches off the filters that the repository's own settings name: `git diff` runs them on files that it compares, and
 * a `.git` folder may have come with the content. Those of the user and of the machine, such as Git LFS, stay.
 * undefined where one has a name that git would not take back as it is: it would stay on.
 */
async function withoutFilters(folder: string): Promise<string[] | undefined> {
  const names = '^filter\\..*\\.(clean|process|smudge)$';
  const query = ['config', '--show-scope', '--name-only', '-z', '--get-regexp', names];
  const words = ((await git(folder, query)) ?? '').split('\0');
  const keys = words.filter((_, index) => index % 2 === 1 && /^(?:local|worktree)$/u.test(words[index - 1] ?? ''));
  return keys.some((key) => /[=\ufffd]/u.test(key)) ? undefined : keys.flatMap((key) => ['-c', `${key}=`]);
}
