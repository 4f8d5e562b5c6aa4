import { sectionName } from './names.ts';
import type { Report } from './report.ts';
import { type ColumnOf, tableOf } from './table-of.ts';
import { WORKLOAD_COLUMNS, WORKLOAD_NOTES } from './workload-columns.ts';
import { type PostWorkload, postWorkload } from './workload.ts';

/** 職ごとの業務量: hours by 主担当 and month. */
export const postWorkloadReport: Report = {
  name: 'post-workload',
  title: '職ごとの業務量',
  reading: 'しょくごとのぎょうむりょう',
  description: '業務一覧の年間時間を、主担当の職ごと、月ごとに示します。',
  readers: '所属長、職員課',
  table(manual) {
    const columns: readonly ColumnOf<PostWorkload>[] = [
      { key: 'section', heading: '課', value: ({ section }) => sectionName(manual, section) },
      { key: 'post', isName: true, heading: '職', value: ({ name }) => name },
      ...WORKLOAD_COLUMNS,
    ];
    return tableOf(postWorkload(manual), columns, [
      ...WORKLOAD_NOTES,
      '業務の時間は全て主担当の職に数えています。副担当が行う分は分けていません。',
    ]);
  },
};
