import type { GonePeriod, Revision } from './history.ts';
import type { IsoDate } from './iso-date.ts';

/**
 * The day on which a commit after the last text of an edition took the file back to a lower number, or removed it: then no
 * edition of before is in force any more, neither the last nor, in its place, one before it. A removal that was taken back is none.
 */
export function withdrawalAfter(revisions: readonly Revision[], last: Revision): IsoDate | undefined {
  const later = revisions.slice(revisions.indexOf(last) + 1);
  return later.find((each) => isLower(each, last) || isLoss(revisions, each))?.day;
}

/** The stretches of days on which the file of an edition was gone, until it was put back with the number of the edition. */
export function gonePeriodsOf(revisions: readonly Revision[], number: number): GonePeriod[] {
  const first = revisions.findIndex(({ edition }) => edition === number);
  return revisions.flatMap((removal, at) => {
    if (first === -1 || at < first || !isLoss(revisions, removal)) return [];
    const backOn = revisions.slice(at).find(({ edition }) => edition === number)?.day;
    return backOn === undefined ? [] : [{ goneOn: removal.day, backOn }];
  });
}

function isLower({ edition }: Revision, last: Revision): boolean {
  return edition !== undefined && edition < (last.edition ?? 0);
}

function isLoss(revisions: readonly Revision[], revision: Revision): boolean {
  return revision.blob === undefined && !isTakenBack(revisions, revision);
}

/** True where the file came back with the number that it had. */
function isTakenBack(revisions: readonly Revision[], removal: Revision): boolean {
  const at = revisions.indexOf(removal);
  const restored = revisions.slice(at).find(isNumbered)?.edition;
  return restored !== undefined && restored === revisions.slice(0, at).findLast(isNumbered)?.edition;
}

function isNumbered({ edition }: Revision): boolean {
  return edition !== undefined;
}
