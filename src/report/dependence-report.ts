import { hasRoster } from '#model/post-holders.ts';
import { type Dependence, DEPENDENCE_LABEL } from './dependence-reason.ts';
import { sectionName } from './names.ts';
import type { Report } from './report.ts';
import { reportFigures } from './report-figures.ts';
import { type ColumnOf, PLACE_COLUMNS, tableOf } from './table-of.ts';

/** 属人化のおそれ: works and posts that hang on too few people. */
export const dependenceReport: Report = {
  name: 'dependence',
  title: '属人化のおそれ',
  reading: 'ぞくじんかのおそれ',
  aliases: ['属人化'],
  description:
    '対応できる人が1人以下の業務、副担当が空欄か登録のない職の業務、欠員の職、兼務の職、次の4月に在職年数の目安に達する職などを示します。職と人数と年数だけを示し、氏名と職員番号は示しません。',
  readers: '所属長、職員課',
  table(manual, asOf, figures = reportFigures(manual, asOf)) {
    const columns: readonly ColumnOf<Dependence>[] = [
      { key: 'kind', heading: '理由', value: ({ kind }) => DEPENDENCE_LABEL[kind] },
      { key: 'section', isDetail: true, heading: '課', value: ({ section }) => sectionName(manual, section) },
      { key: 'id', heading: '記号', value: ({ id }) => id },
      { key: 'label', isName: true, heading: '業務・職', value: ({ label }) => label },
      { key: 'detail', heading: '内容', value: ({ detail }) => detail },
      ...PLACE_COLUMNS,
    ];
    const { manyWorks, years, specialistYears } = manual.settings.posts;
    const notes = [
      `「${DEPENDENCE_LABEL['heavy-post']}」は、主担当の業務が一人当たり${manyWorks}件以上の職です。`,
      `在職年数の目安は${years}年、必要な資格・職種がある業務か習熟に3年かかる業務を主に担当する職は${specialistYears}年です。どちらの目安も、全体の設定で変えられます。`,
    ];
    if (!hasRoster(manual)) notes.push('職員配置の名簿がないため、欠員、兼務、在職年数は調べていません。');
    return { ...tableOf(figures.dependence(), columns, notes), headingKey: 'kind' };
  },
};
