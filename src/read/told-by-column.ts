import { FEW_FAULTS } from '#model/few-faults.ts';
import type { Notice } from '#model/finding.ts';
import { foldPostName } from '#model/post-symbols.ts';
import type { TableRow } from './read-table.ts';
import type { CsvColumn } from './csv-column.ts';

/** What is wrong with one cell, and the column that it stands in. */
export interface CellNotice {
  column: CsvColumn;
  notice: Notice;
}

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
    const isColumns = lines >= FEW_FAULTS && lines >= filledIn(column, rows) * NEARLY_ALL;
    if (!first || !isColumns) return notices;
    return [...strange, { ...first, ...(namesWords(column, lines, rows) ?? wordsOf(column, lines, first)) }];
  });
}

function filledIn({ key }: CsvColumn, rows: readonly TableRow[]): number {
  return rows.filter(({ cells }) => (cells[key]?.text ?? '').trim() !== '').length;
}

/** Of a column of posts' ids that has names of posts: which of them stands for which. */
function namesWords(
  { key, heading, symbols }: CsvColumn,
  lines: number,
  rows: readonly TableRow[],
): Pick<Notice, 'message' | 'fix'> | undefined {
  const written = new Set(rows.map(({ cells }) => (cells[key]?.text ?? '').trim()));
  const replaced = [...written].flatMap((name) => {
    const symbol = symbols?.get(foldPostName(name));
    return symbol === undefined ? [] : [`「${name}」は「${symbol}」`];
  });
  if (replaced.length === 0) return undefined;
  return {
    message: `「${heading}」の列に、職の記号ではなく職の名前が書かれています（この行など${lines}行）。`,
    fix: `職の記号に書き換えてください。${replaced.join('、')}です。Excelの「置換」では「セル内容が完全に同一であるものを検索する」を選びます。`,
  };
}

function wordsOf({ heading }: CsvColumn, lines: number, { fix }: Notice): Pick<Notice, 'message' | 'fix'> {
  return {
    message: `「${heading}」の列の値が、ほとんど読めません（この行など${lines}行）。1行目の見出しが、ほかの列と入れ替わっているかもしれません。`,
    fix: `1行目の見出しと列の並びが合っているかを確かめてください。合っているときは、値を直してください。${fix}`,
  };
}
