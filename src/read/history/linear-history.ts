import { compareText } from '#model/finding.ts';
import type { LogCommit } from './parse-log.ts';

/** A commit with its place in the one order of all commits. */
export interface OrderedCommit extends Pick<LogCommit, 'commit' | 'time' | 'subject' | 'changes'> {
  /** Its time, or one second after the latest of its parents' `order` where its clock was behind. */
  order: number;
  isRoot: boolean;
}

/** The state of one procedure after a commit that changed it. */
export interface Change {
  commit: OrderedCommit;
  path: string;
  /** Absent where the procedure is gone. */
  blob?: string;
}

const PROCEDURE_PATH = /^sections\/[^/]+\/procedures\/([^/]+)\.mdx$/u;

/**
 * Gives each commit its place; `log` has parents before children, and `known` the places of the commits before it. The place
 * of a commit depends on nothing but its ancestors, so that a history that is read in parts is ordered as one read whole.
 */
export function orderCommits(log: readonly LogCommit[], known: ReadonlyMap<string, number>): OrderedCommit[] {
  const own = new Map<string, number>();
  return log.map(({ commit, parents, time, subject, changes }) => {
    const after = parents.map((parent) => (own.get(parent) ?? known.get(parent) ?? 0) + 1);
    const order = Math.max(time, ...after);
    own.set(commit, order);
    return { commit, time, subject, changes, order, isRoot: parents.length === 0 };
  });
}

/**
 * The changes of each procedure, oldest first. Branches are put one after the other by time; a merge is a change where it
 * decides between them, so that the last state is that of the newest commit.
 */
export function linearHistory(commits: readonly OrderedCommit[]): ReadonlyMap<string, readonly Change[]> {
  const changesById = new Map<string, Change[]>();
  const filesById = new Map<string, Map<string, string>>();
  const sorted = commits.toSorted((a, b) => a.order - b.order || compareText(a.commit, b.commit));
  for (const commit of sorted) {
    for (const [id, changed] of byProcedure(commit.changes)) {
      const files = applied(filesById.get(id) ?? new Map(), changed);
      filesById.set(id, files);
      const changes = changesById.get(id) ?? [];
      changesById.set(id, changes);
      addChange(changes, { commit, ...lastOf(files, changes.at(-1)?.path ?? changed[0]?.[0] ?? '') });
    }
  }
  return changesById;
}

type ChangedFile = readonly [path: string, blob: string | undefined];

function byProcedure(changes: OrderedCommit['changes']): ReadonlyMap<string, ChangedFile[]> {
  const byId = new Map<string, ChangedFile[]>();
  for (const [path, blob] of changes) {
    const id = PROCEDURE_PATH.exec(path)?.[1];
    if (id === undefined) continue;
    const files = byId.get(id);
    if (files) files.push([path, blob]);
    else byId.set(id, [[path, blob]]);
  }
  return byId;
}

/** The files that bear a procedure's name after a change, the last one changed at the end. */
function applied(files: Map<string, string>, changed: readonly ChangedFile[]): Map<string, string> {
  for (const [path, blob] of changed) {
    files.delete(path);
    if (blob !== undefined) files.set(path, blob);
  }
  return files;
}

function lastOf(files: ReadonlyMap<string, string>, pathBefore: string): Pick<Change, 'path' | 'blob'> {
  const [path, blob] = [...files].at(-1) ?? [pathBefore, undefined];
  return { path, blob };
}

function addChange(changes: Change[], change: Change): void {
  const before = changes.at(-1);
  const isSame = before ? before.path === change.path && before.blob === change.blob : change.blob === undefined;
  if (!isSame) changes.push(change);
}
