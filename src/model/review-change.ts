import type { History, Revision } from './history.ts';
import type { IsoDate } from './iso-date.ts';
import { type RecordedText, recordedTexts } from './recorded-texts.ts';

/** The revisions of a procedure that changed the review date and nothing else (改正なし), oldest first. */
export function reviewsWithoutChange(history: History, id: string): Revision[] {
  const points = readable(recordedTexts(history, id));
  return points.flatMap((point, index) =>
    point.revision && isReview(point, index, points) && isSameText(point, points[index - 1]) ? [point.revision] : [],
  );
}

/**
 * 見直し後に変更: true where the last of some texts, oldest first, is not the one that was reviewed last (design.md 7). Texts that
 * cannot be read are passed over; what rests on them, or on a record that is cut off, is unknown.
 */
export function isChangedSince(texts: readonly RecordedText[], asOf: IsoDate): boolean | 'unknown' {
  const points = readable(texts);
  const at = points.findLastIndex(isReview);
  const [review, today] = [points[at], texts.at(-1)];
  if (!review || today?.content === undefined || today.reviewed === undefined) return 'unknown';
  if (reviewedText(review, points.slice(at + 1), asOf).content !== today.content) return true;
  // Where the record is cut off, the review may be older than the text that is known.
  return review.isCut ? 'unknown' : false;
}

function readable(texts: readonly RecordedText[]): RecordedText[] {
  return texts.filter(({ content }) => content !== undefined);
}

/** True where a text bears another review date than the text before it. */
export function isReview({ reviewed }: RecordedText, index: number, points: readonly RecordedText[]): boolean {
  return reviewed !== undefined && reviewed !== points[index - 1]?.reviewed;
}

/**
 * The text that a review saw: the last one of its day. Who corrects a word on the day of the review could write no later day.
 * The uncommitted file is of today; a day that was written in advance covers nothing.
 */
function reviewedText(review: RecordedText, later: readonly RecordedText[], asOf: IsoDate): RecordedText {
  const isOfThatDay = ({ revision }: RecordedText) => (revision?.day ?? asOf) === review.reviewed;
  return (isOfThatDay(review) ? later.findLast(isOfThatDay) : undefined) ?? review;
}

function isSameText(point: RecordedText, before: RecordedText | undefined): boolean {
  return before !== undefined && point.content === before.content;
}
