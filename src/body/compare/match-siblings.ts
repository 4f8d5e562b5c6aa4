import { diffArrays } from 'diff';
import { classOf, type BlockNode } from './block-tree.ts';
import { candidates } from './candidates.ts';
import type { Pairing } from './pairing.ts';

/** Likeness from which two siblings are one thing; between the same neighbours less is enough. */
const ALIKE = 0.45;
const SAME_PLACE = 0.2;
/** Beyond so many differences the order is not looked at first. */
const MOST_EDITS = 1000;

/** Pairs the children of two blocks that are one thing. */
export function pairSiblings(before: BlockNode, after: BlockNode, pairing: Pairing): void {
  const free = () => ({ before: freeOf(before, pairing), after: freeOf(after, pairing) });
  pairInOrder(free(), pairing);
  pairBy((node) => `${node.deep}`, free(), pairing);
  pairBy((node) => node.block?.key && `${node.block.kind} ${node.block.key}`, free(), pairing);
  const rest = free();
  if (rest.before.length === 0 || rest.after.length === 0) return;
  const gaps = { before: gapsOf(before, 'before', pairing), after: gapsOf(after, 'after', pairing) };
  const found = candidates(rest, pairing.like, (a, b) => {
    const score = pairing.like.of(a, b) + (gaps.before.get(a) === gaps.after.get(b) ? SAME_PLACE : 0);
    return score >= ALIKE ? score : -1;
  });
  for (const { before: a, after: b } of found) pairing.pair(a, b);
}

/**
 * Between the same neighbours, a heading, or a text without a key that is alone there, stands for what it replaces however
 * little they share: a person compares them.
 */
export function pairAlone(before: BlockNode, pairing: Pairing): void {
  const after = pairing.partner(before);
  if (!after) return;
  const [old, now] = [alone(before, 'before', pairing), alone(after, 'after', pairing)];
  for (const [gap, node] of old) {
    const other = now.get(gap);
    if (other) pairing.pair(node, other);
  }
}

interface Sides {
  before: readonly BlockNode[];
  after: readonly BlockNode[];
}

function freeOf(node: BlockNode, pairing: Pairing): BlockNode[] {
  return node.children.filter((child) => !pairing.partner(child));
}

/** What says the same in the same order. */
function pairInOrder({ before, after }: Sides, pairing: Pairing): void {
  const values = [before, after].map((nodes) => nodes.map((node) => node.deep));
  const changes = diffArrays(values[0] ?? [], values[1] ?? [], { maxEditLength: MOST_EDITS });
  let [i, j] = [0, 0];
  for (const { added, removed, count } of changes ?? []) {
    const isSame = !added && !removed;
    for (const [n, node] of before.slice(i, isSame ? i + count : i).entries()) {
      const partner = after[j + n];
      if (partner) pairing.pair(node, partner);
    }
    if (!added) i += count;
    if (!removed) j += count;
  }
}

/** Pairs what has the same name, the first with the first, the second with the second. */
function pairBy(name: (node: BlockNode) => string | undefined, { before, after }: Sides, pairing: Pairing): void {
  const waiting = new Map<string, BlockNode[]>();
  for (const node of after) {
    const key = name(node);
    const list = key ? waiting.get(key) : undefined;
    if (list) list.push(node);
    else if (key) waiting.set(key, [node]);
  }
  for (const node of before) {
    const partner = waiting.get(name(node) ?? '')?.shift();
    if (partner) pairing.pair(node, partner);
  }
}

/** For each child of a paired block, the nearest sibling before it that is paired here, by its place in the new edition. */
function gapsOf(node: BlockNode, side: keyof Sides, pairing: Pairing): Map<BlockNode, number> {
  const other = pairing.partner(node);
  let gap = -1;
  return new Map(
    node.children.map((child) => {
      const partner = pairing.partner(child);
      if (partner?.parent === other && partner) gap = side === 'before' ? partner.index : child.index;
      return [child, gap] as const;
    }),
  );
}

/** The unpaired children that are the only ones of their class in their place. */
function alone(node: BlockNode, side: keyof Sides, pairing: Pairing): Map<string, BlockNode> {
  const found = new Map<string, BlockNode | undefined>();
  for (const [child, gap] of gapsOf(node, side, pairing)) {
    if (!child.block || pairing.partner(child)) continue;
    const place = `${gap} ${classOf(child.block.kind)}`;
    found.set(place, found.has(place) ? undefined : child);
  }
  return new Map([...found].flatMap(([place, child]) => (child && isNameless(child) ? [[place, child] as const] : [])));
}

function isNameless({ block }: BlockNode): boolean {
  return block?.kind === 'heading' || block?.key === '';
}
