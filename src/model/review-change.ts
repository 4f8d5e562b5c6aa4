import type { History, Revision } from './history.ts';
import { type RecordedText, recordedTexts } from './recorded-texts.ts';

/** How the last review relates to the text: 見直しと内容. */
export interface ReviewChange {
  /** True where the text today is not the one that was reviewed (見直し後に変更あり). */
  changedSinceReview: boolean | 'unknown';
  /** The revision that last changed the review date; absent where that is the uncommitted file, or not known. */
  reviewRevision?: Revision;
  /** True where the last review changed the date and nothing else (改正なし). */
  isReviewWithoutChange: boolean;
  /** All revisions that changed the review date and nothing else, oldest first. */
  reviewsWithoutChange: readonly Revision[];
}

/**
 * Compares the text at the commit that last changed `reviewed` with today's (design.md 7). Uncommitted text is today's.
 * Texts that cannot be read are passed over; what rests on them, or on a record that is cut off, is unknown.
 */
export function reviewChange(history: History, id: string): ReviewChange {
  const all = recordedTexts(history, id);
  const { points, at } = reviewIn(all);
  const reviewsWithoutChange = points.flatMap((point, index) =>
    point.revision && isReview(point, index, points) && isSameText(point, points[index - 1]) ? [point.revision] : [],
  );
  const review = points[at];
  return {
    changedSinceReview: isChangedSince(all),
    reviewRevision: review?.revision,
    isReviewWithoutChange: review !== undefined && isSameText(review, points[at - 1]),
    reviewsWithoutChange,
  };
}

/**
 * True where the last of some texts, oldest first, is not the one that was reviewed last. Texts that cannot be read are passed
 * over; what rests on them, or on a record that is cut off, is unknown.
 */
export function isChangedSince(texts: readonly RecordedText[]): boolean | 'unknown' {
  const { points, at } = reviewIn(texts);
  return changeSince(at < 0 ? [] : points.slice(at), texts.at(-1));
}

function reviewIn(texts: readonly RecordedText[]): { points: RecordedText[]; at: number } {
  const points = texts.filter(({ content }) => content !== undefined);
  return { points, at: points.findLastIndex(isReview) };
}

/** True where a text bears another review date than the text before it. */
export function isReview({ reviewed }: RecordedText, index: number, points: readonly RecordedText[]): boolean {
  return reviewed !== undefined && reviewed !== points[index - 1]?.reviewed;
}

/**
 * The text that a review saw: the last one of its day. Who corrects a word on the day of the review could write no later day, and
 * the day that is written covers what was written on it.
 */
function reviewedText(review: RecordedText, later: readonly RecordedText[]): RecordedText {
  const { reviewed = '' } = review;
  return later.findLast(({ revision }) => revision !== undefined && revision.day <= reviewed) ?? review;
}

function isSameText(point: RecordedText, before: RecordedText | undefined): boolean {
  return before !== undefined && point.content === before.content;
}

function changeSince(
  [review, ...later]: readonly RecordedText[],
  today: RecordedText | undefined,
): boolean | 'unknown' {
  if (!review || today?.content === undefined || today.reviewed === undefined) return 'unknown';
  if (reviewedText(review, later).content !== today.content) return true;
  // Where the record is cut off, the review may be older than the text that is known.
  return review.isCut ? 'unknown' : false;
}
