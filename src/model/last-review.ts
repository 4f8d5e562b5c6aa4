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
 * The review of an edition that counts on `asOf`: the last day of review not after it that a recorded text of the edition
 * bears. The days that are written count, not those of commits (decision 17). A later review takes nothing away from an
 * earlier day; a day in the future of its own commit is no review, and hides those before it.
 */
export function lastReview(procedure: Procedure, history: History, asOf: IsoDate): LastReview {
  const own = procedure.reviewed?.iso;
  if (own !== undefined && own <= asOf) return { day: own, isUnrecorded: false };
  const texts = recordedTexts(history, procedure.id).filter(({ edition }) => edition === procedure.edition);
  const isReviewed = ({ reviewed }: RecordedText) => reviewed !== undefined && reviewed <= asOf;
  const known = texts.findLast((text) => isReviewed(text) || !isWrittenAfter(asOf, text, history));
  return known && isReviewed(known)
    ? { day: known.reviewed, isUnrecorded: false }
    : { isUnrecorded: known === undefined && texts.length > 0 };
}
