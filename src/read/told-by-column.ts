import type { Notice } from '#model/finding.ts';
import type { TableRow } from './read-table.ts';
import type { CsvColumn } from './csv-column.ts';

/** What is wrong with one cell, and the column that it stands in. */
export interface CellNotice {
  column: CsvColumn;
  notice: Notice;
}

/** Fewer bad cells than this are told one by one. */
const FEW = 5;
/** Of the cells that are filled, the part that must be bad before the column is to blame rather than the cells. */
const NEARLY_ALL = 0.8;

/** The notices about cells; one for a column of which nearly nothing can be read: its heading stands over another column. */
export function toldByColumn(cells: readonly CellNotice[], rows: readonly TableRow[]): Notice[] {
  const byColumn = Map.groupBy(cells, ({ column }) => column);
  return [...byColumn].flatMap(([column, faults]) => {
    const notices = faults.map(({ notice }) => notice);
    // What is only strange is read, and told by itself.
    const strange = notices.filter(({ severity }) => severity === 'warning');
    const [first, ...others] = notices.filter((notice) => !strange.includes(notice));
    const lines = new Set([first, ...others].map((notice) => notice?.line)).size;
    const isColumns = lines >= FEW && lines >= filledIn(column, rows) * NEARLY_ALL;
    return first && isColumns ? [...strange, { ...first, ...wordsOf(column, lines, first) }] : notices;
  });
}

function filledIn({ key }: CsvColumn, rows: readonly TableRow[]): number {
  return rows.filter(({ cells }) => (cells[key]?.text ?? '').trim() !== '').length;
}

function wordsOf({ heading }: CsvColumn, lines: number, { fix }: Notice): Pick<Notice, 'message' | 'fix'> {
  return {
    message: `「${heading}」の列の値が、ほとんど読めません（この行など${lines}行）。1行目の見出しが、ほかの列と入れ替わっているかもしれません。`,
    fix: `1行目の見出しと列の並びが合っているかを確かめてください。合っているときは、値を直してください。${fix}`,
  };
}
