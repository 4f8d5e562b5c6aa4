import type { History, Revision } from '#model/history.ts';
import { reviewsWithoutChange } from '#model/review-change.ts';

/** A revision that makes no edition: a correction (軽微な修正), or a review that changed the date alone. */
export interface MinorRevision {
  revision: Revision;
  isReview: boolean;
}

/**
 * The revisions of a procedure that changed its text, or only its review date, without making an edition, oldest first. A
 * removal is no correction, nor is what brings the same text back.
 */
export function minorRevisions(history: History, id: string): MinorRevision[] {
  const texts = (history.revisionsById.get(id) ?? []).filter(({ blob }) => blob !== undefined);
  const reviews = new Set(reviewsWithoutChange(history, id));
  const firsts = new Set((history.editionsById.get(id) ?? []).map(({ firstRevision }) => firstRevision?.commit));
  return texts.slice(1).flatMap((revision, index) => {
    const isReview = reviews.has(revision);
    const isChange = isReview || revision.content !== texts[index]?.content;
    return isChange && !firsts.has(revision.commit) ? [{ revision, isReview }] : [];
  });
}
