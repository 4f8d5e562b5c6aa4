import { FEW_FAULTS } from '#model/few-faults.ts';
import type { CsvRecord } from './split-csv.ts';

/** Rows that are left out for one reason: the line of headings has another number of cells than they have. */
export interface OffWidth {
  /** How many cells each of them has. */
  width: number;
  rows: ReadonlySet<CsvRecord>;
}

/**
 * The rows to tell with one finding at the headings: at least half of the table is as wide as they are, so the line of
 * headings has a comma too many or too few. `refused` are those that are left out.
 */
export function offWidth(refused: readonly CsvRecord[], rowCount: number): OffWidth | undefined {
  const byWidth = Map.groupBy(
    refused.filter(({ fault, line, lastLine }) => !fault && line === lastLine),
    ({ cells }) => cells.length,
  );
  const [width, rows] = [...byWidth].toSorted(([, a], [, b]) => b.length - a.length)[0] ?? [0, []];
  return rows.length >= FEW_FAULTS && rows.length * 2 >= rowCount ? { width, rows: new Set(rows) } : undefined;
}

/** What is said of them, and what to type. */
export function offWidthWords(headingCount: number, { width, rows }: OffWidth): { message: string; fix: string } {
  return {
    message: `見出しは${headingCount}列ですが、${width}列の行が${rows.size}行あります。これらの行は数えていません。`,
    fix: '1行目の見出しのカンマに、抜けや余りがないかを確かめてください。見出しが正しいときは、ほかの行のカンマの数を見出しと合わせてください。',
  };
}
