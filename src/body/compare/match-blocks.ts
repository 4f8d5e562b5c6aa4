import { nodesBelow, type BlockNode } from './block-tree.ts';
import { candidates } from './candidates.ts';
import { pairAlone, pairSiblings } from './match-siblings.ts';
import { newPairing, type Pairing } from './pairing.ts';
import { ownText } from './similarity.ts';

/** Kinds whose key is an id: the same thing wherever it stands. */
const WITH_ID: ReadonlySet<string> = new Set(['Step', 'Risk', 'Control', 'footnote']);
/** What stands somewhere else is the same thing only from here on. */
const ALIKE = 0.7;
/** Shorter texts are alike by chance. */
const SHORTEST = 10;

/** Finds which blocks are two editions of the same thing: by id, by what they say, by key, by likeness. */
export function matchBlocks(before: BlockNode, after: BlockNode): Pairing {
  const pairing = newPairing();
  pairing.pair(before, after);
  pairById(before, after, pairing);
  pairInside([before, ...nodesBelow(before)], pairing);
  pairElsewhere(before, after, pairing);
  for (const node of [before, ...nodesBelow(before)]) pairAlone(node, pairing);
  return pairing;
}

/** Goes down the tree: what is paired has its inside paired too. */
function pairInside(nodes: readonly BlockNode[], pairing: Pairing): void {
  for (const node of nodes) {
    const partner = pairing.partner(node);
    if (partner) pairSiblings(node, partner, pairing);
  }
}

/** An id pairs, unless it was given to another thing since: then the title decides. */
function pairById(before: BlockNode, after: BlockNode, pairing: Pairing): void {
  const [old, now] = [before, after].map((root) => nodesBelow(root).filter(hasId));
  if (!old || !now) return;
  const byKey = uniqueBy(now, (node) => node.block?.key ?? '');
  const [oldTitles, newTitles] = [uniqueBy(old, titleOf), uniqueBy(now, titleOf)];
  for (const node of uniqueBy(old, (each) => each.block?.key ?? '').values()) {
    const partner = byKey.get(node.block?.key ?? '');
    if (!partner) continue;
    const rivals = [newTitles.get(titleOf(node)) ?? partner, oldTitles.get(titleOf(partner)) ?? node];
    if (rivals.every((rival) => rival === partner || rival === node)) pairing.pair(node, partner);
  }
  for (const [title, node] of oldTitles) {
    const partner = newTitles.get(title);
    if (partner) pairing.pair(node, partner);
  }
}

function hasId({ block }: BlockNode): boolean {
  return block !== undefined && block.key !== '' && WITH_ID.has(block.kind);
}

function titleOf({ block }: BlockNode): string {
  return `${block?.kind}\n${block?.lines.find((line) => line.label === '')?.text ?? block?.key}`;
}

function uniqueBy(nodes: readonly BlockNode[], key: (node: BlockNode) => string): Map<string, BlockNode> {
  const found = new Map<string, BlockNode>();
  const repeated = new Set<string>();
  for (const node of nodes) {
    if (found.has(key(node))) repeated.add(key(node));
    found.set(key(node), node);
  }
  for (const each of repeated) found.delete(each);
  return found;
}

/** What has left its surroundings is looked for everywhere. */
function pairElsewhere(before: BlockNode, after: BlockNode, pairing: Pairing): void {
  const sides = { before: unpaired(before, pairing), after: unpaired(after, pairing) };
  const found = candidates(sides, pairing.like, (a, b) => {
    if (a.deep === b.deep) return 2;
    const key = a.block?.key;
    const score = pairing.like.of(a, b) + (key && key === b.block?.key ? 0.3 : 0);
    return score >= ALIKE ? score : -1;
  });
  for (const { before: a, after: b } of found) if (pairing.pair(a, b)) pairInside([a, ...nodesBelow(a)], pairing);
}

function unpaired(root: BlockNode, pairing: Pairing): BlockNode[] {
  return nodesBelow(root).filter((node) => !pairing.partner(node) && isLong(node));
}

function isLong(node: BlockNode): boolean {
  return node.children.length > 0 || ownText(node).length >= SHORTEST;
}
