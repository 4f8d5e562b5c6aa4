import type { History, Revision } from '#model/history.ts';
import { reviewsWithoutChange } from '#model/review-change.ts';

/** What a revision that makes no edition did: a review that changed the date alone, a correction (軽微な修正), other posts alone. */
export type MinorKind = 'review' | 'correction' | 'posts';

/** A revision that makes no edition. */
export interface MinorRevision {
  revision: Revision;
  kind: MinorKind;
}

/**
 * The revisions of a procedure that changed its text, the posts that answer for it, or only its review date, without making
 * an edition, oldest first. A removal is no correction, nor is what brings the same text back.
 */
export function minorRevisions(history: History, id: string): MinorRevision[] {
  const texts = (history.revisionsById.get(id) ?? []).filter(({ blob }) => blob !== undefined);
  const reviews = new Set(reviewsWithoutChange(history, id));
  const firsts = new Set((history.editionsById.get(id) ?? []).map(({ firstRevision }) => firstRevision?.commit));
  return texts.slice(1).flatMap((revision, index) => {
    const kind = reviews.has(revision) ? 'review' : changeFrom(texts[index], revision);
    return kind && !firsts.has(revision.commit) ? [{ revision, kind }] : [];
  });
}

function changeFrom(before: Revision | undefined, { content, owner, deputy }: Revision): MinorKind | undefined {
  if (content !== before?.content) return 'correction';
  return owner === before?.owner && deputy === before?.deputy ? undefined : 'posts';
}
