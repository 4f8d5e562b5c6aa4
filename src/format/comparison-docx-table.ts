import {
  BorderStyle,
  convertMillimetersToTwip,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  UnderlineType,
  WidthType,
} from 'docx';
import {
  COMPARISON_HEADINGS,
  sidesInOrder,
  type ChangedRow,
  type ComparisonOrder,
  type ComparisonRow,
  type ComparisonSide,
} from '#model/comparison.ts';
import { wordText } from './docx-parts.ts';
import { cellLines, hasBlock, omittedNote, rowsByPlace, type CellLine } from './comparison-text.ts';

const WIDTHS = [118, 118, 31].map((width) => convertMillimetersToTwip(width));
const LINE = { style: BorderStyle.SINGLE, size: 4, color: '000000' };
const MARGINS = { top: 40, bottom: 40, left: 80, right: 80 };
const SHADE = { type: ShadingType.CLEAR, fill: 'EEEEEE' };

/** The rows as a Word table whose head is repeated on every page. */
export function comparisonTable(rows: readonly ComparisonRow[], order: ComparisonOrder): Table {
  const heads = [...sidesInOrder(order), 'remark' as const].map((key, index) =>
    cell([new Paragraph({ children: [run(COMPARISON_HEADINGS[key])] })], index, true),
  );
  const body = rowsByPlace(rows).flatMap(({ place, rows: inPlace }) => [
    ...(place === '' ? [] : [placeRow(place)]),
    ...inPlace.map((row) => tableRow(row, order)),
  ]);
  return new Table({
    columnWidths: WIDTHS,
    layout: TableLayoutType.FIXED,
    width: { size: WIDTHS.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    rows: [new TableRow({ tableHeader: true, cantSplit: true, children: heads }), ...body],
  });
}

function placeRow(place: string): TableRow {
  const children = [new Paragraph({ children: [run(place)], keepNext: true })];
  return new TableRow({
    cantSplit: true,
    children: [new TableCell({ children, columnSpan: 3, shading: SHADE, borders: borders(), margins: MARGINS })],
  });
}

function tableRow(row: ComparisonRow, order: ComparisonOrder): TableRow {
  const sides = sidesInOrder(order).map((side, index) =>
    cell(row.change === 'omitted' ? [note(omittedNote(row, side))] : sideParagraphs(row, row[side]), index),
  );
  const remark = row.change === 'omitted' ? '' : row.remark;
  return new TableRow({ cantSplit: true, children: [...sides, cell([note(remark)], 2)] });
}

function sideParagraphs({ change }: ChangedRow, side: ComparisonSide): Paragraph[] {
  const isMoved = change === 'movedFrom' || change === 'movedTo';
  if (!hasBlock(side)) return [note(side.note)];
  return cellLines(side.block, side.lines).map((line) => lineParagraph(line, isMoved));
}

/** A changed phrase is underlined, the name of a moved block twice. */
function lineParagraph({ name, lead, pieces }: CellLine, isMoved: boolean): Paragraph {
  const leads = [name && run(name, isMoved ? UnderlineType.DOUBLE : undefined), lead && run(lead)].filter(
    (each) => each !== '',
  );
  const texts = pieces.map(({ text, mark }) => run(text, mark ? UnderlineType.SINGLE : undefined));
  return new Paragraph({ children: [...leads, ...texts] });
}

function note(text: string): Paragraph {
  return new Paragraph({ children: text === '' ? [] : [run(text)] });
}

function run(text: string, underline?: (typeof UnderlineType)[keyof typeof UnderlineType]): TextRun {
  return new TextRun({ text: wordText(text), ...(underline && { underline: { type: underline } }) });
}

function cell(children: Paragraph[], column: number, isHead = false): TableCell {
  return new TableCell({
    children,
    width: { size: WIDTHS[column] ?? 0, type: WidthType.DXA },
    borders: borders(),
    margins: MARGINS,
    ...(isHead && { shading: SHADE }),
  });
}

function borders() {
  return { top: LINE, bottom: LINE, left: LINE, right: LINE };
}
