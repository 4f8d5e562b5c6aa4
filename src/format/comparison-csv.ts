import {
  COMPARISON_HEADINGS,
  MARK_WORDS,
  sidesInOrder,
  type Comparison,
  type ComparisonOrder,
  type ComparisonRow,
  type ComparisonSide,
  type Piece,
} from '#model/comparison.ts';
import type { Table, TableColumn } from '#model/table.ts';
import { cellLines, hasBlock, omittedNote, placeWords } from './comparison-text.ts';
import { formatCsv } from './format-csv.ts';

/** 新旧対照表 of one procedure as CSV: 項, 改正後, 改正前, 備考; changed phrases stand between 【変更】 and 【／変更】. */
export function comparisonCsv(comparison: Comparison, order: ComparisonOrder): string {
  return formatCsv({ columns: columnsIn(order), rows: comparison.rows.map(rowCells) });
}

/** 新旧対照表 of many procedures as one CSV, with the procedure in the first columns. */
export function comparisonsCsv(comparisons: readonly Comparison[], order: ComparisonOrder): string {
  const names = [
    { key: 'id', heading: '手順書番号' },
    { key: 'title', heading: '手順書名' },
  ];
  const rows = comparisons.flatMap(({ id, after, before, rows }) =>
    rows.map((row) => ({ id, title: (after ?? before)?.title ?? '', ...rowCells(row) })),
  );
  return formatCsv({ columns: [...names, ...columnsIn(order)], rows });
}

function columnsIn(order: ComparisonOrder): TableColumn[] {
  return (['item', ...sidesInOrder(order), 'remark'] as const).map((key) => ({
    key,
    heading: COMPARISON_HEADINGS[key],
  }));
}

function rowCells(row: ComparisonRow): Table['rows'][number] {
  if (row.change === 'omitted') {
    return { item: '', after: omittedNote(row, 'after'), before: omittedNote(row, 'before'), remark: '' };
  }
  return { item: placeWords(row.path), after: sideText(row.after), before: sideText(row.before), remark: row.remark };
}

function sideText(side: ComparisonSide): string {
  if (!hasBlock(side)) return side.note;
  return cellLines(side.block, side.lines)
    .map(({ name, lead, pieces }) => name + lead + pieces.map(pieceText).join(''))
    .join('\n');
}

function pieceText({ text, mark }: Piece): string {
  return mark ? `【${MARK_WORDS[mark]}】${text}【／${MARK_WORDS[mark]}】` : text;
}
