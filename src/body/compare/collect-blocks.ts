import type { Code, Heading, List, ListItem, Table } from 'mdast';
import type { Block, BlockLine } from '#model/comparison.ts';
import type { CheckedTree } from '../check-tree.ts';
import { plainText } from '../plain-text.ts';
import { childrenOf, isInlineTag, isTag, type Content, type TreeNode } from '../tree.ts';
import { collectFootnotes } from './collect-footnotes.ts';
import { componentBlock, type StepNumbers } from './component-block.ts';
import { targetLines } from './target-lines.ts';

/** Blocks while they are collected. */
export interface Collecting {
  checked: CheckedTree;
  steps: StepNumbers;
  blocks: Block[];
}

/** What stands around a block. */
export interface Around {
  parent: number;
  path: readonly string[];
}

/** The blocks of a checked tree in the order of the text: what 新旧対照表 compares. */
export function collectBlocks(checked: CheckedTree): Block[] {
  const to: Collecting = { checked, steps: numberSteps(checked), blocks: [] };
  collectInside(checked.tree, { parent: -1, path: [] }, to);
  collectFootnotes(to, collectInside);
  return to.blocks;
}

function numberSteps({ uses }: CheckedTree): StepNumbers {
  const steps = [...uses.values()].filter((use) => use.name === 'Step').map((use) => String(use.attributes['id']));
  return new Map(steps.map((id, index) => [id, index + 1]));
}

/** Collects what stands in a node; a heading is in the path of what follows it there. */
function collectInside(node: TreeNode, around: Around, to: Collecting): void {
  let open: { depth: number; around: Around }[] = [];
  for (const child of childrenOf(node)) {
    if (child.type === 'heading') {
      open = open.filter(({ depth }) => depth < child.depth);
      const inner = addHeading(child, open.at(-1)?.around ?? around, to);
      open.push({ depth: child.depth, around: inner });
    } else collectNode(child, open.at(-1)?.around ?? around, to);
  }
}

function addHeading(node: Heading, around: Around, to: Collecting): Around {
  const text = plainText(node.children);
  add({ kind: 'heading', label: '', key: `heading:${text}`, lines: textLines([node], to) }, around, to);
  return { ...around, path: [...around.path, text] };
}

function collectNode(node: Content, around: Around, to: Collecting): void {
  switch (node.type) {
    case 'paragraph':
      return addText(node, around, to);
    case 'list':
      return collectList(node, around, to);
    case 'table':
      return collectTable(node, around, to);
    case 'code':
      return addCode(node, around, to);
    case 'blockquote':
      return collectInside(node, around, to);
    default:
      return isTag(node) ? collectTag(node, around, to) : undefined;
  }
}

function collectTag(node: Content, around: Around, to: Collecting): void {
  const use = to.checked.uses.get(node);
  if (!use || isInlineTag(node)) return addText(node, around, to);
  const block = componentBlock(use, to.steps);
  const name = [block.label, block.lines.find((line) => line.label === '' || use.name === 'Case')?.text];
  const parent = add(block, around, to);
  return collectInside(node, { parent, path: [...around.path, name.filter(Boolean).join('　')] }, to);
}

function addText(node: Content, around: Around, to: Collecting): void {
  const lines = textLines([node], to);
  if (lines.length > 0) add({ kind: 'paragraph', label: '', key: '', lines }, around, to);
}

function addCode(node: Code, around: Around, to: Collecting): void {
  const lines = node.value.split('\n').map((text) => ({ label: '', text }));
  add({ kind: 'code', label: '', key: '', lines }, around, to);
}

function collectList(list: List, around: Around, to: Collecting): void {
  for (const [index, item] of list.children.entries()) {
    const number = list.ordered ? `${(list.start ?? 1) + index}.` : '・';
    collectItem(item, typeof item.checked === 'boolean' ? TASK[`${item.checked}`] : number, { around, to });
  }
}

const TASK = { true: '☑', false: '☐' } as const;

/** A list item is its sentences; lists and components in it stand under it. */
function collectItem(item: ListItem, label: string, { around, to }: { around: Around; to: Collecting }): void {
  const sentences = item.children.filter((child) => child.type === 'paragraph');
  const lines = sentences.flatMap((child) => textLines([child], to));
  const parent = add({ kind: 'listItem', label, key: '', lines }, around, to);
  for (const child of item.children) if (child.type !== 'paragraph') collectNode(child, { ...around, parent }, to);
}

/** A table is its head; each row is a block under it, its cells labelled by the head. */
function collectTable({ children: [head, ...rows] }: Table, around: Around, to: Collecting): void {
  const heads = (head?.children ?? []).map((cell) => plainText(cell.children));
  const lines = heads.map((text) => ({ label: '', text }));
  const name = heads.filter(Boolean).join('・');
  const parent = add({ kind: 'table', label: '表', key: `table:${name}`, lines }, around, to);
  const inner = { parent, path: [...around.path, `表（${name}）`] };
  for (const row of rows) {
    const cells = row.children.map((cell, index) => ({ label: heads[index] ?? '', text: plainText(cell.children) }));
    const first = cells[0]?.text ?? '';
    const targets = row.children.flatMap((cell) => targetLines(cell, to.checked));
    add({ kind: 'tableRow', label: '', key: first && `row:${first}`, lines: [...cells, ...targets] }, inner, to);
  }
}

/** A sentence, and behind it what its links and pictures lead to. */
function textLines(nodes: readonly Content[], { checked }: Collecting): BlockLine[] {
  const text = plainText(nodes);
  const targets = nodes.flatMap((node) => targetLines(node, checked));
  return text === '' ? targets : [{ label: '', text }, ...targets];
}

function add(block: Omit<Block, 'parent' | 'path'>, around: Around, { blocks }: Collecting): number {
  return blocks.push({ ...block, ...around }) - 1;
}
