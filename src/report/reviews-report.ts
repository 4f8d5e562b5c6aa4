import { REVIEW_STATE_LABEL } from '#model/review-state.ts';
import { postName, sectionName } from './names.ts';
import type { Report } from './report.ts';
import { reportFigures } from './report-figures.ts';
import type { ReviewRow } from './reviews.ts';
import { type ColumnOf, PLACE_COLUMNS, tableOf } from './table-of.ts';

/** 見直し予定: every procedure by the day its review is due. */
export const reviewsReport: Report = {
  name: 'reviews',
  title: '見直し予定',
  reading: 'みなおしよてい',
  aliases: ['見直し期限'],
  description: '業務手順書を見直し期限の早い順に示します。見直し日が分からないものを先に示します。',
  readers: '所属長、手順書の主管の職',
  table(manual, asOf, figures = reportFigures(manual, asOf)) {
    const columns: readonly ColumnOf<ReviewRow>[] = [
      { key: 'dueOn', heading: '見直し期限', type: 'date', value: ({ dueOn }) => dueOn },
      { key: 'daysLeft', heading: '残り日数', align: 'right', value: ({ daysLeft }) => daysLeft },
      { key: 'state', heading: '見直し状況', value: ({ state }) => REVIEW_STATE_LABEL[state] },
      { key: 'changed', heading: '見直し後の変更', value: ({ isChanged }) => (isChanged ? 'あり' : '') },
      { key: 'section', heading: '課', value: ({ section }) => sectionName(manual, section) },
      { key: 'procedureId', heading: '手順書', value: ({ procedureId }) => procedureId },
      { key: 'title', isName: true, heading: '手順書名', value: ({ title }) => title },
      { key: 'owner', heading: '主管の職', value: ({ owner }) => postName(manual, owner) },
      {
        key: 'reviewedOn',
        isDetail: true,
        heading: '直近の見直し日',
        type: 'date',
        value: ({ reviewedOn }) => reviewedOn,
      },
      { key: 'every', isDetail: true, heading: '間隔（月）', align: 'right', value: ({ every }) => every },
      ...PLACE_COLUMNS,
    ];
    return tableOf(figures.reviews(), columns, ['残り日数の負の数は、期限を過ぎた日数です。']);
  },
};
