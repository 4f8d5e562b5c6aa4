import { classOf, type BlockNode } from './block-tree.ts';
import type { Likeness } from './similarity.ts';

/** Two blocks that may be editions of each other, and how well they fit. */
export interface Candidate {
  before: BlockNode;
  after: BlockNode;
  score: number;
}

/** What a pair scores; below zero it is no pair. */
export type Score = (before: BlockNode, after: BlockNode) => number;

/** Grams that stand in more blocks than this say nothing about any of them. */
const COMMON = 48;
/** So many blocks are looked at for each. */
const LOOKED_AT = 16;

/**
 * The pairs of blocks that share what few others have, the best first. A gram leads to the blocks that hold it, so that the
 * cost grows with the text and not with its square.
 */
export function candidates(
  sides: { before: readonly BlockNode[]; after: readonly BlockNode[] },
  like: Likeness,
  score: Score,
): Candidate[] {
  const holders = holdersOf(sides.after, like);
  const found = sides.before.flatMap((before) =>
    nearest(before, holders, like).flatMap((after) => {
      const points = score(before, after);
      return points < 0 ? [] : [{ before, after, score: points }];
    }),
  );
  return found.toSorted(
    (a, b) =>
      b.score - a.score ||
      Math.abs(a.before.index - a.after.index) - Math.abs(b.before.index - b.after.index) ||
      a.before.index - b.before.index ||
      a.after.index - b.after.index,
  );
}

type Holders = ReadonlyMap<string, ReadonlyMap<number, readonly BlockNode[]>>;

function holdersOf(nodes: readonly BlockNode[], like: Likeness): Holders {
  const holders = new Map<string, Map<number, BlockNode[]>>();
  for (const node of nodes) {
    const kind = kindOf(node);
    const byGram = holders.get(kind) ?? new Map<number, BlockNode[]>();
    holders.set(kind, byGram);
    for (const gram of like.gramsOf(node)) {
      const list = byGram.get(gram);
      if (list) list.push(node);
      else byGram.set(gram, [node]);
    }
  }
  return holders;
}

function nearest(node: BlockNode, holders: Holders, like: Likeness): BlockNode[] {
  const byGram = holders.get(kindOf(node));
  if (!byGram) return [];
  const counts = new Map<BlockNode, number>();
  for (const gram of like.gramsOf(node)) {
    const list = byGram.get(gram) ?? [];
    if (list.length <= COMMON) for (const each of list) counts.set(each, (counts.get(each) ?? 0) + 1);
  }
  const best = [...counts].toSorted(([a, x], [b, y]) => y - x || a.index - b.index);
  return best.slice(0, LOOKED_AT).map(([each]) => each);
}

function kindOf({ block }: BlockNode): string {
  return block ? classOf(block.kind) : '';
}
