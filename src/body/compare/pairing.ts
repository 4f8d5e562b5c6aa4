import { classOf, type BlockNode } from './block-tree.ts';
import { likeness, type Likeness } from './similarity.ts';

/** Which blocks are two editions of the same thing, while it is found out. */
export interface Pairing {
  like: Likeness;
  /** The other edition of a block of either side. */
  partner: (node: BlockNode) => BlockNode | undefined;
  /** Pairs two blocks; false where they are of different classes or one has a partner already. */
  pair: (before: BlockNode, after: BlockNode) => boolean;
}

/** A pairing without pairs. */
export function newPairing(): Pairing {
  const partners = new Map<BlockNode, BlockNode>();
  return {
    like: likeness(),
    partner: (node) => partners.get(node),
    pair: (before, after) => {
      if (partners.has(before) || partners.has(after) || !isOfOneClass(before, after)) return false;
      partners.set(before, after).set(after, before);
      return true;
    },
  };
}

/** True for blocks of which one can have become the other. */
function isOfOneClass(a: BlockNode, b: BlockNode): boolean {
  if (!a.block || !b.block) return a.block === b.block;
  return classOf(a.block.kind) === classOf(b.block.kind);
}
