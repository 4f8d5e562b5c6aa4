import type { Block, BlockKind, BlockLine } from '#model/comparison.ts';

/** A block as an edit sees it: without its place. */
export interface LooseBlock {
  kind: BlockKind;
  key?: string;
  lines: readonly BlockLine[];
  children?: readonly LooseBlock[];
}

/** Lines from texts; 「行う人：窓口担当」 has a label. */
export function someLines(...texts: readonly string[]): BlockLine[] {
  return texts.map((text) => {
    const cut = text.indexOf('：');
    return cut < 0 ? { label: '', text } : { label: text.slice(0, cut), text: text.slice(cut + 1) };
  });
}

/** A paragraph. */
export function aSentence(text: string): LooseBlock {
  return { kind: 'paragraph', lines: someLines(text) };
}

/** A step with what stands in it. */
export function aStepBlock(id: string, title: string, children: readonly LooseBlock[] = []): LooseBlock {
  return { kind: 'Step', key: `Step:${id}`, lines: someLines(title, '行う人：窓口担当'), children };
}

/** A row of a table. */
export function aRow(...cells: readonly string[]): LooseBlock {
  const lines = cells.map((text, index) => ({ label: `列${index + 1}`, text }));
  return { kind: 'tableRow', key: `row:${cells[0]}`, lines };
}

/** Blocks in the order of the text, as `collectBlocks` gives them; steps are numbered. */
export function someBlocks(loose: readonly LooseBlock[]): Block[] {
  const blocks: Block[] = [];
  let steps = 0;
  let heading: string[] = [];
  const add = ({ kind, key = '', lines, children = [] }: LooseBlock, parent: number, path: readonly string[]): void => {
    const label = kind === 'Step' ? `手順${(steps += 1)}` : '';
    if (kind === 'heading') heading = [lines[0]?.text ?? ''];
    const here = parent < 0 ? heading : path;
    const index = blocks.push({ kind, label, key, parent, path: kind === 'heading' ? [] : here, lines }) - 1;
    for (const child of children) add(child, index, [...here, `${label}　${lines[0]?.text ?? ''}`]);
  };
  for (const block of loose) add(block, -1, []);
  return blocks;
}
