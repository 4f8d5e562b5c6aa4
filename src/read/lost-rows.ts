import { FEW_FAULTS } from '#model/few-faults.ts';
import type { Notice } from '#model/finding.ts';
import type { CsvColumn } from './csv-column.ts';
import type { TableRow } from './read-table.ts';

/** A row that is not counted, for want of a value in columns without which it is nothing. */
export interface LostRow {
  row: TableRow;
  columns: readonly CsvColumn[];
  /** True where the cells are empty; otherwise they could not be read, which is said at the cell. */
  isEmpty: boolean;
}

/** Of all rows, the part that must be lost in one way before they are told together. */
const MANY = 0.1;

/** Says of rows that they are not counted: one by one, or with one finding where so many lack the same column. */
export function lostRowNotices(lost: readonly LostRow[], rowCount: number, file: string): Notice[] {
  const groups = Map.groupBy(lost, ({ columns, isEmpty }) => `${isEmpty} ${headingsOf(columns)}`);
  return [...groups.values()].flatMap((group) => {
    const isTogether = group.length >= FEW_FAULTS && group.length >= rowCount * MANY;
    const told = isTogether ? group.slice(0, 1) : group;
    return told.map(({ row, columns, isEmpty }) => ({
      file,
      line: row.cells[columns[0]?.key ?? '']?.line ?? row.line,
      column: row.cells[columns[0]?.key ?? '']?.column ?? 1,
      ruleId: 'readable-row',
      message: message(headingsOf(columns), isEmpty, isTogether ? group : []),
      fix: isEmpty ? fixOfEmpty(columns, isTogether) : FIX_OF_UNREAD,
    }));
  });
}

function headingsOf(columns: readonly CsvColumn[]): string {
  return columns.map(({ heading }) => heading).join('、');
}

function message(headings: string, isEmpty: boolean, together: readonly LostRow[]): string {
  if (together.length === 0)
    return isEmpty
      ? `${headings}のない行です。この行は数えていません。`
      : `${headings}を読めないため、この行は数えていません。`;
  const lines = together.slice(0, FEW_FAULTS).map(({ row }) => row.line);
  const where = `${lines.join('、')}行目${together.length > lines.length ? 'など' : ''}`;
  return `${headings}${isEmpty ? 'のない' : 'を読めない'}行が${together.length}行あります（${where}）。これらの行は数えていません。`;
}

function fixOfEmpty(columns: readonly CsvColumn[], isTogether: boolean): string {
  const what = `${headingsOf(columns)}を書いてください。${columns[0]?.description ?? ''}合計や注記の行であれば、行ごと消してください。`;
  return isTogether
    ? `1行目の見出しが、ほかの列と入れ替わっていないかを確かめてください。合っているときは、${what}`
    : what;
}

/** The key is there, and what is wrong with it has been said. */
const FIX_OF_UNREAD = '同じ行や同じ列のほかの指摘のとおりに直してください。';
