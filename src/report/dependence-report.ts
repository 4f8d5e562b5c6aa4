import { hasRoster } from '#model/post-holders.ts';
import { type Dependence, DEPENDENCE_LABEL, dependence, MANY_WORKS } from './dependence.ts';
import { sectionName } from './names.ts';
import type { Report } from './report.ts';
import { type ColumnOf, PLACE_COLUMNS, tableOf } from './table-of.ts';

/** 属人化のおそれ: works and posts that hang on too few people. */
export const dependenceReport: Report = {
  name: 'dependence',
  title: '属人化のおそれ',
  description:
    '対応できる人が1人以下の業務、副担当が空欄の業務、欠員の職などを示します。職と人数だけを示し、氏名と職員番号は示しません。',
  readers: '所属長、職員課',
  table(manual, asOf) {
    const columns: readonly ColumnOf<Dependence>[] = [
      { key: 'kind', heading: '理由', value: ({ kind }) => DEPENDENCE_LABEL[kind] },
      { key: 'section', isDetail: true, heading: '課', value: ({ section }) => sectionName(manual, section) },
      { key: 'id', heading: '記号', value: ({ id }) => id },
      { key: 'label', heading: '業務・職', value: ({ label }) => label },
      { key: 'detail', heading: '内容', value: ({ detail }) => detail },
      ...PLACE_COLUMNS,
    ];
    const notes = [`「${DEPENDENCE_LABEL['heavy-post']}」は、主担当の業務が${MANY_WORKS}件以上の職です。`];
    if (!hasRoster(manual)) notes.push('名簿（roster.csv）がないため、欠員と兼務は調べていません。');
    return tableOf(dependence(manual, asOf), columns, notes);
  },
};
