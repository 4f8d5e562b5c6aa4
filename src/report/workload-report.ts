import { FISCAL_MONTHS } from '#model/months.ts';
import type { Report } from './report.ts';
import { type ColumnOf, tableOf } from './table-of.ts';
import { type SectionWorkload, workload } from './workload.ts';

const COLUMNS: readonly ColumnOf<SectionWorkload>[] = [
  { key: 'section', heading: '課', value: ({ name }) => name },
  ...FISCAL_MONTHS.map((month, index): ColumnOf<SectionWorkload> => {
    return { key: `m${month}`, heading: `${month}月`, align: 'right', value: ({ months }) => rounded(months[index]) };
  }),
  { key: 'unplaced', isDetail: true, heading: '時期なし', align: 'right', value: ({ unplaced }) => rounded(unplaced) },
  { key: 'total', heading: '計', align: 'right', value: ({ total }) => rounded(total) },
  {
    key: 'withoutHours',
    isDetail: true,
    heading: '時間なし',
    align: 'right',
    value: ({ withoutHours }) => withoutHours.length,
  },
];

/** 課ごとの業務量: hours by section and month. */
export const workloadReport: Report = {
  name: 'workload',
  title: '課ごとの業務量',
  description: '業務一覧の年間時間を、課ごと、月ごとに示します。',
  readers: '所属長、職員課',
  table: (manual) =>
    tableOf(workload(manual), COLUMNS, [
      '年間時間を実施する月に等しく割り振った目安です。端数は四捨五入しているため、月の合計は計と一致しないことがあります。',
      '「時期なし」は実施時期の記載がない業務の時間、「時間なし」は年間時間の記載がない業務の数です。',
    ]),
};

function rounded(hours: number | undefined): number | null {
  return hours === undefined ? null : Math.round(hours);
}
