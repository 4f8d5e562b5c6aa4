import { FISCAL_MONTHS } from '#model/months.ts';
import type { CellValue } from '#model/table.ts';
import { loadLevel, peakMonths, type Workload } from '#report/workload.ts';
import { type Cell, type RichCell, type TableView } from '../cell.ts';

const NUMBER = new Intl.NumberFormat('ja-JP', { maximumFractionDigits: 0 });

/** One row of a table of 業務量. */
export type WorkloadRow = Pick<Workload, 'months' | 'total'> & { label: Cell };

/** 業務量 by month with a shade behind each figure; the heaviest month says so in words. */
export function workloadTable(caption: string, head: string, rows: readonly WorkloadRow[]): TableView {
  return {
    caption,
    empty: '年間時間の記載がありません。',
    columns: [
      { heading: head },
      ...FISCAL_MONTHS.map((month) => ({ heading: `${month}月`, isNumber: true })),
      { heading: '計', isNumber: true },
    ],
    rows: rows
      .filter(({ total }) => total > 0)
      .map(({ label, months, total }) => ({
        cells: [label, ...monthCells(months), Math.round(total)],
      })),
  };
}

function monthCells(months: readonly number[]): RichCell[] {
  const peaks = peakMonths({ months });
  return FISCAL_MONTHS.map((month, index) => {
    const cell = loadCell(months[index] ?? 0, months);
    return peaks.includes(month) ? { ...cell, text: `最多 ${cell.text}` } : cell;
  });
}

/** The hours of a month with their shade among the twelve. */
export function loadCell(hours: CellValue, months: readonly number[]): RichCell {
  return { text: NUMBER.format(Number(hours)), load: loadLevel(Number(hours), months) };
}
