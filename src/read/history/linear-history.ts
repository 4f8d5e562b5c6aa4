import { compareText } from '#model/finding.ts';
import type { ChangedFile, OrderedCommit } from './ordered-commit.ts';

/** The state of one procedure after a commit that changed it. */
export interface Change {
  commit: OrderedCommit;
  path: string;
  /** Absent where the procedure is gone. */
  blob?: string;
}

/**
 * The changes of each procedure, oldest first. Branches are put one after the other by time; a merge is a change where it
 * decides between them, so that the last state is that of the newest commit.
 */
export function linearHistory(commits: readonly OrderedCommit[]): ReadonlyMap<string, readonly Change[]> {
  const changesById = new Map<string, Change[]>();
  const filesById = new Map<string, Map<string, string>>();
  const changing = commits.filter(({ changes }) => changes.length > 0);
  for (const commit of changing.toSorted((a, b) => a.order - b.order || compareText(a.commit, b.commit))) {
    for (const [id, changed] of byProcedure(commit.changes)) {
      const files = entryOf(filesById, id, () => new Map<string, string>());
      apply(changed, files);
      const { path, blob } = lastOf(files, changed);
      addChange(
        entryOf(changesById, id, () => []),
        { commit, path, blob },
      );
    }
  }
  return changesById;
}

function byProcedure(changes: readonly ChangedFile[]): Iterable<readonly [string, readonly ChangedFile[]]> {
  const [first] = changes;
  // Most commits change one file.
  return first && changes.length === 1 ? [[idOf(first[0]), changes]] : Map.groupBy(changes, ([path]) => idOf(path));
}

function idOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1, -'.mdx'.length);
}

function entryOf<V>(map: Map<string, V>, key: string, make: () => V): V {
  const found = map.get(key);
  if (found) return found;
  const made = make();
  map.set(key, made);
  return made;
}

/** Keeps the files that bear a procedure's name, the last one changed at the end. */
function apply(changed: readonly ChangedFile[], files: Map<string, string>): void {
  for (const [path, blob] of changed) {
    files.delete(path);
    if (blob !== '') files.set(path, blob);
  }
}

function lastOf(files: ReadonlyMap<string, string>, changed: readonly ChangedFile[]): Pick<Change, 'path' | 'blob'> {
  let last: Pick<Change, 'path' | 'blob'> = { path: changed.at(-1)?.[0] ?? '' };
  for (const [path, blob] of files) last = { path, blob };
  return last;
}

function addChange(changes: Change[], change: Change): void {
  const before = changes.at(-1);
  const isSame = before ? before.path === change.path && before.blob === change.blob : change.blob === undefined;
  if (!isSame) changes.push(change);
}
