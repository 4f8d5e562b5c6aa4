import { hasRoster } from '#model/post-holders.ts';
import { sectionName } from './names.ts';
import type { PostLoad } from './ownership.ts';
import type { Report } from './report.ts';
import { reportFigures } from './report-figures.ts';
import { type ColumnOf, PLACE_COLUMNS, tableOf } from './table-of.ts';

const HOURS_COLUMNS: readonly ColumnOf<PostLoad>[] = [
  { key: 'hours', heading: '年間時間', align: 'right', value: ({ hours }) => hours },
  {
    key: 'noHours',
    isDetail: true,
    heading: '時間の記載なし',
    align: 'right',
    value: ({ worksWithoutHours }) => worksWithoutHours.length,
  },
];

/** 職ごとの担当: how many works and procedures hang on each post, and whether anybody holds it. */
export const ownershipReport: Report = {
  name: 'ownership',
  title: '職ごとの担当',
  reading: 'しょくごとのたんとう',
  aliases: ['担当者別'],
  description:
    '職ごとに、主担当・副担当の業務、そのうち代わりのいない業務、業務手順書、年間時間、配置の人数を示します。氏名と職員番号は示しません。',
  readers: '所属長、職員課',
  table(manual, asOf, figures = reportFigures(manual, asOf)) {
    const columns: readonly ColumnOf<PostLoad>[] = [
      { key: 'section', heading: '課', value: ({ section }) => sectionName(manual, section) },
      { key: 'post', isDetail: true, heading: '職の記号', value: ({ post }) => post },
      { key: 'name', isName: true, heading: '職', value: ({ name }) => name },
      { key: 'ownerWorks', heading: '主担当', align: 'right', value: ({ ownerWorks }) => ownerWorks.length },
      { key: 'deputyWorks', heading: '副担当', align: 'right', value: ({ deputyWorks }) => deputyWorks.length },
      { key: 'single', heading: '対応1人以下', align: 'right', value: ({ singleWorks }) => singleWorks.length },
      {
        key: 'noDeputy',
        heading: '副担当なし',
        align: 'right',
        value: ({ worksWithoutDeputy }) => worksWithoutDeputy.length,
      },
      {
        key: 'ownerProcedures',
        isDetail: true,
        heading: '手順書（主管）',
        align: 'right',
        value: (load) => load.ownerProcedures.length,
      },
      {
        key: 'deputyProcedures',
        isDetail: true,
        heading: '手順書（副担当）',
        align: 'right',
        value: (load) => load.deputyProcedures.length,
      },
      ...HOURS_COLUMNS,
      { key: 'holders', heading: '配置人数', align: 'right', value: ({ holderCount }) => holderCount },
      { key: 'vacant', heading: '欠員', value: ({ holderCount }) => vacancy(holderCount, hasRoster(manual)) },
      ...PLACE_COLUMNS,
    ];
    const notes = [
      '「対応1人以下」と「副担当なし」は、その職が主に担当する業務のうち、対応できる人が1人以下のものと、副担当が空欄か登録のない職のものの数です。',
      ...(hasRoster(manual) ? [] : ['職員配置の名簿がないため、配置の人数は示せません。']),
    ];
    return { ...tableOf(figures.ownership(), columns, notes), headingKey: 'section' };
  },
};

function vacancy(holderCount: number | null, isRosterRead: boolean): string {
  if (holderCount === null) return isRosterRead ? '名簿に記載なし' : '';
  return holderCount === 0 ? '欠員' : '';
}
