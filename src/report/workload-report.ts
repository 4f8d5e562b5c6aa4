import type { Report } from './report.ts';
import { type ColumnOf, tableOf } from './table-of.ts';
import { WORKLOAD_COLUMNS, WORKLOAD_NOTES } from './workload-columns.ts';
import { type SectionWorkload, workload } from './workload.ts';

const COLUMNS: readonly ColumnOf<SectionWorkload>[] = [
  { key: 'section', heading: '課', value: ({ name }) => name },
  ...WORKLOAD_COLUMNS,
];

/** 課ごとの業務量: hours by section and month. */
export const workloadReport: Report = {
  name: 'workload',
  title: '課ごとの業務量',
  description: '業務一覧の年間時間を、課ごと、月ごとに示します。',
  readers: '所属長、職員課',
  table: (manual) => tableOf(workload(manual), COLUMNS, WORKLOAD_NOTES),
};
