import { type PaperBlock, type PaperCell, paperLines } from '#model/handover-paper.ts';

/** A cell as its lines, joined by 「／」. */
export function lineOf(cell: PaperCell): string {
  return paperLines(cell)
    .map(({ text }) => text)
    .join('／');
}

/** The rows of the table with a caption. */
export function rowsOf(blocks: readonly PaperBlock[], caption: string): string[][] {
  return blocks.flatMap((block) =>
    block.kind === 'table' && block.caption === caption ? block.rows.map((row) => row.map(lineOf)) : [],
  );
}

/** The texts of headings, in order. */
export function headingsOf(blocks: readonly PaperBlock[]): string[] {
  return blocks.flatMap((block) => (block.kind === 'heading' ? [block.text] : []));
}

/** The texts of paragraphs, in order. */
export function paragraphsOf(blocks: readonly PaperBlock[]): string[] {
  return blocks.flatMap((block) => (block.kind === 'paragraph' ? [lineOf(block.text)] : []));
}
