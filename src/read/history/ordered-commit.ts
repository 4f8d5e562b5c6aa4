import { isProcedurePath } from '#model/content-path.ts';
import { dayInJapan } from '#model/day-in-japan.ts';
import type { IsoDate } from '#model/iso-date.ts';
import { instantOf } from './instant-of.ts';
import type { LogCommit } from './parse-log.ts';
import { shownSubject } from './shown-subject.ts';

/** A procedure's file after a commit; the blob is empty where the commit removed it. */
export type ChangedFile = readonly [path: string, blob: string];

/** A commit with its place in the one order of all commits. */
export interface OrderedCommit {
  commit: string;
  /** Its time, or one second after the latest of its parents' `order` where its clock was behind. */
  order: number;
  /** As in `Revision`. */
  at: string;
  day: IsoDate;
  subject: string;
  changes: readonly ChangedFile[];
  isRoot: boolean;
}

/**
 * Gives each commit its place; `log` has parents before children, and `known` are the commits before it. The place of a
 * commit depends on nothing but its ancestors, so that a history that is read in parts is ordered as one read whole.
 */
export function orderCommits(log: readonly LogCommit[], known: readonly OrderedCommit[]): OrderedCommit[] {
  const parentIds = new Set(log.flatMap(({ parents }) => parents));
  const places = new Map(
    known.filter(({ commit }) => parentIds.has(commit)).map(({ commit, order }) => [commit, order]),
  );
  return log.map(({ commit, parents, time, subject, changes }) => {
    const after = parents.map((parent) => (places.get(parent) ?? 0) + 1);
    const order = Math.max(time, ...after);
    places.set(commit, order);
    const files = [...changes]
      .filter(([path]) => isProcedurePath(path))
      .map(([path, blob = '']) => [path, blob] as const);
    return { commit, order, ...shown(time, subject), changes: files, isRoot: parents.length === 0 };
  });
}

function shown(time: number, subject: string): Pick<OrderedCommit, 'at' | 'day' | 'subject'> {
  const at = instantOf(time);
  return { at, day: dayInJapan(new Date(at)), subject: shownSubject(subject) };
}
