import type { BlockNode } from './block-tree.ts';

/** The characters and pairs of neighbouring characters of a text. */
export type Grams = ReadonlySet<number>;

/** How alike blocks are, from 0 to 1; the grams of a block are counted once. */
export interface Likeness {
  gramsOf: (node: BlockNode) => Grams;
  ofOwn: (a: BlockNode, b: BlockNode) => number;
  /** By their own lines or with all that is in them, whichever is more. */
  of: (a: BlockNode, b: BlockNode) => number;
}

/** Compares blocks by the characters that they share. */
export function likeness(): Likeness {
  const own = new Map<BlockNode, Grams>();
  const deep = new Map<BlockNode, Grams>();
  const ownOf = (node: BlockNode) => kept(own, node, () => gramsOfText(ownText(node)));
  const gramsOf = (node: BlockNode): Grams =>
    node.children.length === 0
      ? ownOf(node)
      : kept(
          deep,
          node,
          () => new Set([node, ...node.children].flatMap((each) => [...(each === node ? ownOf(each) : gramsOf(each))])),
        );
  const ofOwn = (a: BlockNode, b: BlockNode) => dice(ownOf(a), ownOf(b));
  return { gramsOf, ofOwn, of: (a, b) => Math.max(ofOwn(a, b), dice(gramsOf(a), gramsOf(b))) };
}

function kept(store: Map<BlockNode, Grams>, node: BlockNode, make: () => Grams): Grams {
  const grams = store.get(node) ?? make();
  store.set(node, grams);
  return grams;
}

/** The text of a block's own lines, without white space. */
export function ownText({ block }: BlockNode): string {
  return (block?.lines ?? [])
    .map((line) => line.text)
    .join('\n')
    .replaceAll(/[^\S\n]+/gu, '');
}

const WIDTH = 0x11_0000;

function gramsOfText(text: string): Grams {
  const grams = new Set<number>();
  let previous = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    grams.add(code);
    if (previous > 0) grams.add(previous * WIDTH + code);
    previous = code;
  }
  return grams;
}

function dice(a: Grams, b: Grams): number {
  if (a.size + b.size === 0) return 1;
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const gram of small) if (large.has(gram)) shared += 1;
  return (2 * shared) / (a.size + b.size);
}
