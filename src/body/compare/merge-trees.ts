import type { Block } from '#model/comparison.ts';
import { addedRow, carriedRow, deletedRow, keptRow, movedFromRow, movedToRow, type BlockRow } from './block-row.ts';
import { nodesBelow, type BlockNode } from './block-tree.ts';
import { heaviestOrder } from './heaviest-order.ts';
import { markLines, type MarkedPair } from './mark-lines.ts';
import type { Pairing } from './pairing.ts';

interface Merge {
  pairing: Pairing;
  /** Blocks of both sides that stand where they stood, seen from what they stand in. */
  inPlace: ReadonlySet<BlockNode>;
  /** By the new edition. */
  marks: ReadonlyMap<BlockNode, MarkedPair>;
  rows: BlockRow[];
}

/** The rows of two trees, unchanged blocks too: the new order, with what is gone or moved where it stood. */
export function mergeTrees(trees: { before: BlockNode; after: BlockNode }, pairing: Pairing): BlockRow[] {
  const merge: Merge = {
    pairing,
    inPlace: stayed(trees.before, pairing),
    marks: marksOf(trees.before, pairing),
    rows: [],
  };
  mergeChildren(trees.before, trees.after, merge);
  return merge.rows;
}

function stayed(root: BlockNode, pairing: Pairing): Set<BlockNode> {
  const found = new Set<BlockNode>();
  for (const node of [root, ...nodesBelow(root)]) {
    const partner = pairing.partner(node);
    if (!partner) continue;
    const children = node.children.flatMap((child) => {
      const other = pairing.partner(child);
      if (other?.parent !== partner || !other) return [];
      return [{ child, other, before: child.position, after: other.position, weight: child.size }];
    });
    for (const { child, other } of heaviestOrder(children)) found.add(child).add(other);
  }
  return found;
}

function marksOf(root: BlockNode, pairing: Pairing): Map<BlockNode, MarkedPair> {
  const nodes = nodesBelow(root);
  const renamed = new Map(nodes.flatMap((node) => newId(node.block, pairing.partner(node)?.block)));
  const marks = new Map<BlockNode, MarkedPair>();
  for (const node of nodes) {
    const partner = pairing.partner(node);
    if (!node.block || !partner?.block || (node.own === partner.own && renamed.size === 0)) continue;
    const marked = markLines(node.block, partner.block, renamed);
    if (marked.isChanged) marks.set(partner, marked);
  }
  return marks;
}

/** A step whose id has changed. */
function newId(before: Block | undefined, after: Block | undefined): [string, string][] {
  if (before?.kind !== 'Step' || !after || before.key === after.key) return [];
  return [[idOf(before), idOf(after)]];
}

function idOf({ key }: Block): string {
  return key.slice(key.indexOf(':') + 1);
}

function mergeChildren(before: BlockNode, after: BlockNode, merge: Merge): void {
  const now = after.children.values();
  for (const child of before.children) {
    const partner = merge.pairing.partner(child);
    if (!partner || !merge.inPlace.has(child)) {
      showOld(child, merge);
      continue;
    }
    showNewUntil(partner, now, merge);
    if (child.block && partner.block) merge.rows.push(keptRow(child.block, partner.block, merge.marks.get(partner)));
    mergeChildren(child, partner, merge);
  }
  showNewUntil(undefined, now, merge);
}

function showNewUntil(end: BlockNode | undefined, rest: Iterator<BlockNode>, merge: Merge): void {
  for (let next = rest.next(); !next.done && next.value !== end; next = rest.next()) showNew(next.value, merge);
}

/** A block, with all that is in it, that is not here any more. */
function showOld(node: BlockNode, merge: Merge): void {
  const partner = merge.pairing.partner(node);
  const marks = partner && merge.marks.get(partner);
  if (node.block && !partner?.block) merge.rows.push(deletedRow(node.block, formerPath(node, merge)));
  else if (isCarried(node, merge) && !marks) merge.rows.push(...carriedRow('before', node));
  else if (node.block && partner?.block) {
    const isDown = isBelow(node, partner, merge);
    merge.rows.push(
      movedFromRow({ block: node.block, path: formerPath(node, merge), other: partner.block, marks, isDown }),
    );
  }
  for (const child of node.children) showOld(child, merge);
}

/**
 * Where a block stood, by the names of today where what it stood in is still there, so that a step has the number that a
 * reader finds; else by those of the old edition, and it says so.
 */
function formerPath(node: BlockNode, { pairing, inPlace }: Merge): readonly string[] {
  const path = node.block?.path ?? [];
  const { parent } = node;
  if (!parent?.block || path.length === 0) return path;
  const today = hasStayed(parent, inPlace) ? pairing.partner(parent)?.children[0]?.block?.path : undefined;
  return today ?? [...path.slice(0, -1), `改正前の${path.at(-1)}`];
}

function hasStayed(node: BlockNode, inPlace: ReadonlySet<BlockNode>): boolean {
  return !node.block || (inPlace.has(node) && (!node.parent || hasStayed(node.parent, inPlace)));
}

/** A block, with all that is in it, that was not here before. */
function showNew(node: BlockNode, merge: Merge): void {
  const partner = merge.pairing.partner(node);
  const marks = merge.marks.get(node);
  if (node.block && !partner?.block) merge.rows.push(addedRow(node.block));
  else if (isCarried(node, merge) && !marks) merge.rows.push(...carriedRow('after', node));
  else if (node.block && partner?.block) {
    const isDown = isBelow(node, partner, merge);
    merge.rows.push(movedToRow({ block: node.block, path: node.block.path, other: partner.block, marks, isDown }));
  }
  for (const child of node.children) showNew(child, merge);
}

/** True where a moved block has only followed what it stands in, or the moved block before it. */
function isCarried(node: BlockNode, { pairing, inPlace }: Merge): boolean {
  if (inPlace.has(node)) return true;
  const previous = node.parent?.children[node.position - 1];
  const partner = previous && !inPlace.has(previous) ? pairing.partner(previous) : undefined;
  const own = pairing.partner(node);
  return (
    own !== undefined && partner !== undefined && own.parent === partner.parent && own.position === partner.position + 1
  );
}

/** True where a moved block's other edition stands further down, seen from the nearest neighbour that stayed. */
function isBelow(node: BlockNode, other: BlockNode, { pairing, inPlace }: Merge): boolean {
  const above = node.parent?.children.slice(0, node.position) ?? [];
  const stayed = above.findLast((each) => inPlace.has(each));
  const anchor = stayed && pairing.partner(stayed);
  return !anchor || other.position > anchor.position;
}
