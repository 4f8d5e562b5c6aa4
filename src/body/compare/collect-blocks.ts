import type { Code, Heading, List, ListItem, Table } from 'mdast';
import type { Block, BlockLine } from '#model/comparison.ts';
import type { CheckedTree } from '../check-tree.ts';
import { plainText } from '../plain-text.ts';
import { childrenOf, isInlineTag, type Content, type Tag } from '../tree.ts';
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
  collectAll(checked.tree.children, { parent: -1, path: [] }, to);
  collectFootnotes(to, collectAll);
  return to.blocks;
}

function numberSteps({ uses }: CheckedTree): StepNumbers {
  const steps = [...uses.values()].filter((use) => use.name === 'Step').map((use) => String(use.attributes['id']));
  return new Map(steps.map((id, index) => [id, index + 1]));
}

/** Collects what stands in one place; a heading is in the path of what follows it there. */
function collectAll(nodes: readonly Content[], around: Around, to: Collecting): void {
  let open: { depth: number; around: Around }[] = [];
  for (const node of nodes) {
    if (node.type === 'heading') {
      open = open.filter(({ depth }) => depth < node.depth);
      const inner = addHeading(node, open.at(-1)?.around ?? around, to);
      open.push({ depth: node.depth, around: inner });
    } else collectBlock(node, open.at(-1)?.around ?? around, to);
  }
}

function addHeading(node: Heading, around: Around, to: Collecting): Around {
  const text = plainText(node.children);
  add({ kind: 'heading', label: '', key: `heading:${text}`, lines: textLines([node], to) }, around, to);
  return { ...around, path: [...around.path, text] };
}

/** What shows no words where it stands is left out; a footnote is collected at the end. */
function collectBlock(node: Exclude<Content, Heading>, around: Around, to: Collecting): void {
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
      return collectAll(node.children, around, to);
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return collectTag(node, around, to);
    case 'thematicBreak':
    case 'definition':
    case 'footnoteDefinition':
      return undefined;
    default:
      return addText(node, around, to);
  }
}

function collectTag(node: Tag, around: Around, to: Collecting): void {
  const use = to.checked.uses.get(node);
  if (!use || isInlineTag(node)) return addText(node, around, to);
  const block = componentBlock(use, to.steps);
  const name = [block.label, block.lines.find((line) => line.label === '' || use.name === 'Case')?.text];
  const parent = add(block, around, to);
  return collectAll(childrenOf(node), { parent, path: [...around.path, name.filter(Boolean).join('　')] }, to);
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

/** A list item is its sentences; headings, lists and components in it stand under it. */
function collectItem(item: ListItem, label: string, { around, to }: { around: Around; to: Collecting }): void {
  const sentences = item.children.filter((child) => child.type === 'paragraph');
  const lines = sentences.flatMap((child) => textLines([child], to));
  const parent = add({ kind: 'listItem', label, key: '', lines }, around, to);
  const others = item.children.filter((child) => child.type !== 'paragraph');
  collectAll(others, { ...around, parent }, to);
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
