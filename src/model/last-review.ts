import type { History } from './history.ts';
import type { IsoDate } from './iso-date.ts';
import type { Procedure } from './procedure.ts';
import { isWrittenAfter, type RecordedText, recordedTexts } from './recorded-texts.ts';

/** The review that counts on a day. */
export interface LastReview {
  /** Absent where none can be told. */
  day?: IsoDate;
  /** True where git holds only later reviews of the edition: whether there was one before, nobody can tell. */
  isUnrecorded: boolean;
}

/**
 * The review that counts on `asOf` for a procedure with the edition that is in force: the last day of review not after it that
 * a recorded text of the edition bears, or one that waits for its 施行日, for which the procedure was looked through as well.
 * The days that are written count, not those of commits (decision 17). A later review takes nothing away from an earlier day.
 */
export function lastReview(procedure: Procedure, history: History, asOf: IsoDate): LastReview {
  if (procedure.isReviewUnrecorded) return { isUnrecorded: true };
  const own = ownReview(procedure, history, asOf);
  const waiting = reviewsWaiting(procedure, history, asOf);
  if (waiting.length === 0) return own;
  return { day: [...waiting, own.day ?? ''].toSorted().at(-1), isUnrecorded: false };
}

/** True where the review that counts is that of an edition which waits: whoever made it had the text in force at hand. */
export function isReviewedForNext(procedure: Procedure, history: History, asOf: IsoDate): boolean {
  const own = ownReview(procedure, history, asOf).day ?? '';
  return reviewsWaiting(procedure, history, asOf).some((day) => day > own);
}

/** The last review for each later edition that is not in force on the day; one that is in force has taken the place of this. */
function reviewsWaiting({ id, edition = Infinity }: Procedure, history: History, asOf: IsoDate): IsoDate[] {
  const waiting = (history.editionsById.get(id) ?? [])
    .filter(({ number, effectiveFrom: { iso } = {} }) => number > edition && (iso === undefined || iso > asOf))
    .map(({ number }) => number);
  // Asked of every procedure by every page that shows it, and nearly none has an edition that waits.
  if (waiting.length === 0) return [];
  const texts = recordedTexts(history, id).filter((text) => isReviewedBy(asOf, text));
  return waiting.flatMap((number) => texts.findLast((text) => text.edition === number)?.reviewed ?? []);
}

function isReviewedBy(asOf: IsoDate, { reviewed }: RecordedText): boolean {
  return reviewed !== undefined && reviewed <= asOf;
}

/** Of the edition itself; a day in the future of its own commit is no review, and hides those before it. */
function ownReview(procedure: Procedure, history: History, asOf: IsoDate): LastReview {
  const own = procedure.reviewed?.iso;
  if (own !== undefined && own <= asOf) return { day: own, isUnrecorded: false };
  const texts = recordedTexts(history, procedure.id).filter(({ edition }) => edition === procedure.edition);
  const known = texts.findLast((text) => isReviewedBy(asOf, text) || !isWrittenAfter(asOf, text, history));
  return known && isReviewedBy(asOf, known)
    ? { day: known.reviewed, isUnrecorded: false }
    : { isUnrecorded: known === undefined && texts.length > 0 };
}
