import {
  BorderStyle,
  convertMillimetersToTwip,
  HeightRule,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { type PaperCell, type PaperColumn, paperLines } from '#model/handover-paper.ts';
import { wordText } from '../docx-parts.ts';

/** Width of the text on the sheet, in twentieths of a point. */
export const PAPER_WIDTH = convertMillimetersToTwip(170);

const LINE = { style: BorderStyle.SINGLE, size: 4, color: '808080' };
const BORDERS = { top: LINE, bottom: LINE, left: LINE, right: LINE };
const MARGINS = { top: 40, bottom: 40, left: 80, right: 80 };
const SHADE = { type: ShadingType.CLEAR, fill: 'EEEEEE' };
const SIZE = '9pt' as const;
/** Room for a line written by hand. */
const TALL = { value: convertMillimetersToTwip(11), rule: HeightRule.ATLEAST };

/** How a table is drawn: `tall` rows are for writing in; a headless one has its headings in the first column. */
export interface PaperTableShape {
  rowHeight: 'fitted' | 'tall';
  isHeadless?: true;
}

/** Rows as a Word table as wide as the sheet, its head repeated on every page and no row cut in two. */
export function paperTable(
  columns: readonly PaperColumn[],
  rows: readonly (readonly PaperCell[])[],
  { rowHeight, isHeadless }: PaperTableShape,
): Table {
  const total = columns.reduce((sum, { width }) => sum + width, 0);
  const widths = columns.map(({ width }) => Math.round((PAPER_WIDTH * width) / total));
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map(({ heading }, index) =>
      cell(heading, { width: widths[index] ?? 0, isHead: true, keepNext: true }),
    ),
  });
  const body = rows.map(
    (row) =>
      new TableRow({
        cantSplit: true,
        ...(rowHeight === 'tall' && { height: TALL }),
        children: row.map((each, index) =>
          cell(each, {
            width: widths[index] ?? 0,
            isHead: isHeadless === true && index === 0,
          }),
        ),
      }),
  );
  return new Table({
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    width: { size: PAPER_WIDTH, type: WidthType.DXA },
    rows: isHeadless ? body : [head, ...body],
  });
}

interface CellShape {
  width: number;
  isHead: boolean;
  /** True in a row that is not to be the last of its sheet. */
  keepNext?: true;
}

function cell(content: PaperCell, { width, isHead, keepNext }: CellShape): TableCell {
  return new TableCell({
    children: paragraphs(content, keepNext),
    width: { size: width, type: WidthType.DXA },
    borders: BORDERS,
    margins: MARGINS,
    ...(isHead && { shading: SHADE }),
  });
}

function paragraphs(content: PaperCell, keepNext: true | undefined): Paragraph[] {
  const lines = paperLines(content).map(
    ({ text, weight }) =>
      new Paragraph({
        children: [new TextRun({ text: wordText(text), size: SIZE, bold: weight === 'strong' })],
        spacing: { after: 0 },
        keepNext,
      }),
  );
  return lines.length === 0 ? [new Paragraph({ children: [] })] : lines;
}
