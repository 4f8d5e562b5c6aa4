import { FISCAL_MONTHS } from '#model/months.ts';
import type { ColumnOf } from './table-of.ts';
import { ALIKE, peakMonths, type Workload } from './workload.ts';

/** The columns of 業務量, April first. */
export const WORKLOAD_COLUMNS: readonly ColumnOf<Workload>[] = [
  ...FISCAL_MONTHS.map((month, index): ColumnOf<Workload> => ({
    key: `m${month}`,
    heading: `${month}月`,
    align: 'right',
    type: 'load',
    value: ({ months }) => rounded(months[index]),
  })),
  { key: 'unplaced', isDetail: true, heading: '時期なし', align: 'right', value: ({ unplaced }) => rounded(unplaced) },
  { key: 'total', heading: '計', align: 'right', value: ({ total }) => rounded(total) },
  {
    key: 'peak',
    isDetail: true,
    heading: '最も多い月',
    value: (load) =>
      peakMonths(load)
        .map((month) => `${month}月`)
        .join('・'),
  },
  {
    key: 'withoutHours',
    isDetail: true,
    heading: '時間なし',
    align: 'right',
    value: ({ withoutHours }) => withoutHours.length,
  },
];

/** How the figures of 業務量 are made. */
export const WORKLOAD_NOTES: readonly string[] = [
  '年間時間を実施する月に等しく割り振った目安です。繁忙月にどれだけ増えるかは業務一覧に書かれていないため、含みません。端数は四捨五入しているため、月の合計は計と一致しないことがあります。',
  '「時期なし」は実施時期の記載がない業務の時間、「時間なし」は年間時間の記載がない業務の数です。',
  `「最も多い月」は、月の平均を${ALIKE * 10}割より多く上回る月だけを示します。`,
];

function rounded(hours: number | undefined): number | null {
  return hours === undefined ? null : Math.round(hours);
}
