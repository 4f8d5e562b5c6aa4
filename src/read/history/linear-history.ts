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
    for (const [id, changed] of Map.groupBy(commit.changes, ([path]) => idOf(path))) {
      const files = entryOf(filesById, id, () => new Map<string, string>());
      apply(changed, files);
      addChange(
        entryOf(changesById, id, () => []),
        { commit, ...lastOf(files, changed) },
      );
    }
  }
  return changesById;
}

function idOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1, -'.mdx'.length);
}

function entryOf<V>(map: Map<string, V>, key: string, make: () => V): V {
  const found = map.get(key) ?? make();
  map.set(key, found);
  return found;
}

/** Keeps the files that bear a procedure's name, the last one changed at the end. */
function apply(changed: readonly ChangedFile[], files: Map<string, string>): void {
  for (const [path, blob] of changed) {
    files.delete(path);
    if (blob !== undefined) files.set(path, blob);
  }
}

function lastOf(files: ReadonlyMap<string, string>, changed: readonly ChangedFile[]): Pick<Change, 'path' | 'blob'> {
  const [path = '', blob] = [...files].at(-1) ?? changed.at(-1) ?? [];
  return { path, blob };
}

function addChange(changes: Change[], change: Change): void {
  const before = changes.at(-1);
  const isSame = before ? before.path === change.path && before.blob === change.blob : change.blob === undefined;
  if (!isSame) changes.push(change);
}
