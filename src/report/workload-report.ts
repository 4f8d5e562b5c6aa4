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
  reading: 'かごとのぎょうむりょう',
  aliases: ['業務量'],
  description: '業務一覧の年間時間を、課ごと、月ごとに示します。',
  readers: '所属長、職員課',
  table(manual) {
    const rows = workload(manual);
    const total = Math.round(rows.reduce((sum, row) => sum + row.total, 0)).toLocaleString('ja-JP');
    const sum = `全ての課を合わせて${total}時間です。作成不要の業務も含むため、整備状況の年間時間とは違います。`;
    return tableOf(rows, COLUMNS, [sum, ...WORKLOAD_NOTES]);
  },
};
