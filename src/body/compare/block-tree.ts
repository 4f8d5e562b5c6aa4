import type { Block, BlockKind } from '#model/comparison.ts';
import { lineValue } from './split-tokens.ts';

/** A block with what stands inside it. */
export interface BlockNode {
  /** Undefined for the root alone. */
  block?: Block;
  parent?: BlockNode;
  children: BlockNode[];
  /** Position among its siblings. */
  position: number;
  /** Position in the order of the text. */
  index: number;
  /** Number of blocks in it, itself included. */
  size: number;
  /** The same number for blocks that say the same, and for blocks that say the same with all that is in them. */
  own: number;
  deep: number;
}

/** Gives equal texts equal numbers. */
export type Numbering = (text: string) => number;

/** A numbering for the blocks of both editions. */
export function numbering(): Numbering {
  const numbers = new Map<string, number>();
  return (text) => {
    const number = numbers.get(text) ?? numbers.size;
    numbers.set(text, number);
    return number;
  };
}

/** The tree that blocks in the order of the text describe by their parents. */
export function blockTree(blocks: readonly Block[], numberOf: Numbering): BlockNode {
  const root = newNode(undefined, -1);
  const nodes = blocks.map((block, index) => newNode(block, index));
  for (const node of nodes) {
    const parent = nodes[node.block?.parent ?? -1] ?? root;
    node.parent = parent;
    node.position = parent.children.push(node) - 1;
  }
  for (const node of nodes.toReversed()) finish(node, numberOf);
  finish(root, numberOf);
  return root;
}

/** All nodes below a node, in the order of the text. */
export function nodesBelow(node: BlockNode): BlockNode[] {
  const found: BlockNode[] = [];
  const visit = (each: BlockNode) => {
    for (const child of each.children) {
      found.push(child);
      visit(child);
    }
  };
  visit(node);
  return found;
}

/** Blocks of one class can be editions of each other: a sentence stays the same when it becomes an item of a list. */
export function classOf(kind: BlockKind): string {
  return kind === 'listItem' ? 'paragraph' : kind;
}

function newNode(block: Block | undefined, index: number): BlockNode {
  return { block, children: [], position: 0, index, size: 1, own: 0, deep: 0 };
}

function finish(node: BlockNode, numberOf: Numbering): void {
  node.own = numberOf(node.block ? saying(node.block) : '');
  node.size = node.children.reduce((sum, child) => sum + child.size, 1);
  node.deep = node.children.length === 0 ? node.own : numberOf([node.own, ...node.children.map(deepOf)].join());
}

function deepOf(node: BlockNode): string {
  return `#${node.deep}`;
}

/** The head of a table labels its cells; a row says the same under another head. */
function saying({ kind, lines }: Block): string {
  const isRow = kind === 'tableRow';
  return [classOf(kind), ...lines.map((line) => `${isRow ? '' : line.label}\t${lineValue(line)}`)].join('\n');
}
