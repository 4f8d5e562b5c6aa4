import type { OrderedCommit } from './ordered-commit.ts';

/** Commits as they are kept, column by column: of thousands, objects would cost more to read than what they hold. */
export type StoredCommits = readonly [columns: CommitColumns, words: CommitWords];

/** Latin letters and numbers alone: such a line is read in half the time of one with Japanese in it. */
interface CommitColumns {
  commit: readonly string[];
  order: readonly number[];
  at: readonly string[];
  day: readonly string[];
  /** Which of the commits are roots. */
  roots: readonly number[];
  /** How many files each commit changed; of all these files one after the other, the number of the path and the blob. */
  changeCount: readonly number[];
  path: readonly number[];
  blob: readonly string[];
}

interface CommitWords {
  subject: readonly string[];
  /** Each path once. */
  paths: readonly string[];
}

/** Packs commits for the cache. */
export function packCommits(commits: readonly OrderedCommit[]): StoredCommits {
  const changes = commits.flatMap((commit) => commit.changes);
  const paths = [...new Set(changes.map(([path]) => path))];
  const numbers = new Map(paths.map((path, number) => [path, number]));
  const columns = {
    commit: commits.map(({ commit }) => commit),
    order: commits.map(({ order }) => order),
    at: commits.map(({ at }) => at),
    day: commits.map(({ day }) => day),
    roots: commits.flatMap(({ isRoot }, index) => (isRoot ? [index] : [])),
    changeCount: commits.map((commit) => commit.changes.length),
    path: changes.map(([path]) => numbers.get(path) ?? -1),
    blob: changes.map(([, blob]) => blob),
  };
  return [columns, { subject: commits.map(({ subject }) => subject), paths }];
}

/** Commits as they were before `packCommits`. */
export function unpackCommits([columns, { subject, paths }]: StoredCommits): OrderedCommit[] {
  const { commit, order, at, day, changeCount, path, blob } = columns;
  const roots = new Set(columns.roots);
  let next = 0;
  return commit.map((id, index) => {
    const end = next + (changeCount[index] ?? 0);
    const changes: [path: string, blob: string][] = [];
    for (; next < end; next += 1) changes.push([paths[path[next] ?? -1] ?? '', blob[next] ?? '']);
    return {
      commit: id,
      order: order[index] ?? 0,
      at: at[index] ?? '',
      day: day[index] ?? '',
      subject: subject[index] ?? '',
      changes,
      isRoot: roots.has(index),
    };
  });
}
