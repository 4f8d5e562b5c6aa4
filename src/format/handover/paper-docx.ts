import {
  AlignmentType,
  convertMillimetersToTwip,
  Document,
  Header,
  HeadingLevel,
  Packer,
  Paragraph,
  Table,
  TextRun,
} from 'docx';
import {
  type HandoverPaper,
  type PaperBlock,
  type PaperCell,
  paperLines,
  type PaperRun,
} from '#model/handover-paper.ts';
import { pageNumbers, wordText } from '../docx-parts.ts';
import { undatedDocx } from '../undated-docx.ts';
import { paperTable, PAPER_WIDTH } from './paper-docx-table.ts';

const FONT = { ascii: 'Yu Gothic', hAnsi: 'Yu Gothic', eastAsia: '游ゴシック', cs: 'Yu Gothic' };
const COLOR = '000000';

const STYLES = {
  document: { run: { font: FONT, size: '10pt' as const }, paragraph: { spacing: { after: 60 } } },
  title: { run: { font: FONT, size: '16pt' as const, bold: true } },
  heading2: {
    run: { font: FONT, size: '13pt' as const, bold: true, color: COLOR },
    paragraph: { spacing: { before: 280, after: 80 } },
  },
  heading3: {
    run: { font: FONT, size: '11pt' as const, bold: true, color: COLOR },
    paragraph: { spacing: { before: 200, after: 60 } },
  },
};

/** A paper as a Word file on A4 that a person can go on writing in. Same paper, same bytes. */
export async function paperDocx(paper: HandoverPaper): Promise<Uint8Array> {
  const made = new Document({
    title: paper.title,
    creator: '',
    lastModifiedBy: '',
    styles: { default: STYLES },
    sections: [
      {
        properties: { page: PAGE },
        headers: { default: head(paper) },
        footers: { default: pageNumbers() },
        children: [
          ...cover(paper),
          ...paper.blocks.flatMap((block, index) => blockParts(block, paper.blocks[index + 1])),
        ],
      },
    ],
  });
  return undatedDocx(await Packer.pack(made, 'uint8array'));
}

const SIDE = convertMillimetersToTwip(18);
const PAGE = {
  // A4 in twentieths of a point, as Word writes it; the wider left margin is for the binder.
  size: { width: 11_906, height: 16_838 },
  margin: { top: convertMillimetersToTwip(20), right: SIDE, bottom: SIDE, left: 11_906 - SIDE - PAPER_WIDTH },
};

function head({ head: text }: HandoverPaper): Header {
  const children = [new TextRun({ text: wordText(text), size: '9pt' })];
  return new Header({ children: [new Paragraph({ alignment: AlignmentType.RIGHT, children })] });
}

function cover({ title, cover: facts, signatures }: HandoverPaper): (Paragraph | Table)[] {
  const columns = [
    ['役割', 20],
    ['職・氏名', 40],
    ['年月日', 20],
    ['署名又は押印', 20],
  ] as const;
  return [
    new Paragraph({ text: wordText(title), heading: HeadingLevel.TITLE, alignment: AlignmentType.CENTER }),
    factsTable(facts),
    label('確認欄'),
    paperTable(
      columns.map(([heading, width]) => ({ heading, width })),
      signatures.map((role) => [role, '', '', '']),
      { rowHeight: 'tall' },
    ),
  ];
}

function blockParts(block: PaperBlock, next: PaperBlock | undefined): (Paragraph | Table)[] {
  if (block.kind === 'heading') return [heading(block)];
  if (block.kind === 'facts') return [factsTable(block.facts)];
  if (block.kind === 'table') return tableParts(block);
  return [paragraph(block.text, { ...(block.tone === 'note' && { size: '9pt' }), keepNext: next?.kind === 'table' })];
}

function heading({ level, text }: Extract<PaperBlock, { kind: 'heading' }>): Paragraph {
  return new Paragraph({
    text: wordText(text),
    heading: level === 2 ? HeadingLevel.HEADING_2 : HeadingLevel.HEADING_3,
    keepNext: true,
  });
}

function tableParts(block: Extract<PaperBlock, { kind: 'table' }>): (Paragraph | Table)[] {
  const { caption, isCaptionHidden, columns, rows, blankRows = 0, isByHand, empty = '' } = block;
  if (rows.length + blankRows === 0) return [paragraph(empty)];
  const blanks = Array.from({ length: blankRows }, () => columns.map(() => ''));
  const rowHeight = blankRows > 0 || isByHand ? 'tall' : 'fitted';
  return [...(isCaptionHidden ? [] : [label(caption)]), paperTable(columns, [...rows, ...blanks], { rowHeight })];
}

function factsTable(facts: readonly { label: string; value: PaperCell }[]): Table {
  const shown = facts.filter(({ value }) => paperLines(value).length > 0);
  return paperTable(
    [
      { heading: '', width: 20 },
      { heading: '', width: 80 },
    ],
    shown.map((fact) => [fact.label, fact.value]),
    { rowHeight: 'fitted', isHeadless: true },
  );
}

function label(text: string): Paragraph {
  return new Paragraph({
    children: [new TextRun({ text: wordText(text), bold: true, size: '9pt' })],
    keepNext: true,
    spacing: { before: 160, after: 40 },
  });
}

/** What introduces a table is on the sheet on which the table begins (`keepNext`). */
function paragraph(cell: PaperCell, { size, keepNext = false }: { size?: '9pt'; keepNext?: boolean } = {}): Paragraph {
  const runs = paperLines(cell).map((run, index) => textRun(run, { isFirst: index === 0, size }));
  return new Paragraph({ children: runs, keepNext });
}

function textRun({ text, weight }: PaperRun, { isFirst, size }: { isFirst: boolean; size?: '9pt' }): TextRun {
  return new TextRun({
    text: wordText(text),
    bold: weight === 'strong',
    ...(isFirst ? {} : { break: 1 }),
    ...(size && { size }),
  });
}
