import { groupBy } from '#model/manual.ts';
import type { PostShift, WorkShift } from './transfer.ts';

/** 引継ぎの重なり: what has to be passed on before nobody can do a work any more. */
export interface Overlap {
  /** Posts at which predecessor and successor need a day together, with the works for which; as few as found. */
  posts: ReadonlyMap<string, readonly WorkShift[]>;
  /** Works that no successor could be shown: to be passed on to somebody who stays, before the day. */
  first: readonly WorkShift[];
}

/**
 * Plans as few overlaps as possible: each work that nobody could do needs one post that has both a predecessor and a
 * successor. A post that a work depends on alone is taken first, then always the one that serves the most works.
 */
export function planOverlap(works: readonly WorkShift[]): Overlap {
  const open = works.filter(({ before, after, isKnownToNewcomer }) => before > 0 && after === 0 && !isKnownToNewcomer);
  const posts = new Map<string, WorkShift[]>();
  let left = open.filter((shift) => candidates(shift).length > 0);
  while (left.length > 0) {
    const post = nextPost(left);
    const served = left.filter((shift) => candidates(shift).includes(post));
    posts.set(post, [...(posts.get(post) ?? []), ...served]);
    left = left.filter((shift) => !served.includes(shift));
  }
  return { posts, first: open.filter((shift) => candidates(shift).length === 0) };
}

function candidates({ owner, deputy }: WorkShift): string[] {
  return [owner, deputy].filter((shift) => isHandover(shift)).flatMap((shift) => shift?.post ?? []);
}

function isHandover(shift: PostShift | undefined): boolean {
  return shift !== undefined && shift.leavers.length > 0 && shift.newcomers.length > 0;
}

function nextPost(left: readonly WorkShift[]): string {
  const forced = left.find((shift) => candidates(shift).length === 1);
  const counts = groupBy(left, candidates);
  const [most] = [...counts].toSorted((a, b) => b[1].length - a[1].length);
  const post = forced ? candidates(forced)[0] : most?.[0];
  if (post === undefined) throw new Error('A work without a post to hand over at is not planned for.');
  return post;
}
