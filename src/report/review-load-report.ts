import type { Report } from './report.ts';
import { reportFigures } from './report-figures.ts';
import { reviewLoad, type ReviewMonth } from './review-load.ts';
import { type ColumnOf, tableOf } from './table-of.ts';

const COLUMNS: readonly ColumnOf<ReviewMonth>[] = [
  { key: 'month', heading: '月', value: ({ month }) => month },
  { key: 'due', heading: '見直す数', align: 'right', value: ({ due }) => due.length },
  { key: 'proposed', heading: '平準化した数', align: 'right', value: ({ proposed }) => proposed.length },
  { key: 'procedures', isDetail: true, heading: '見直す手順書', value: ({ due }) => due.join(';') },
  { key: 'proposal', heading: '平準化の案', value: ({ proposed }) => proposed.join(';') },
];

/** 見直しの件数の見通し: the reviews of the next twelve months, and a proposal that levels them. */
export const reviewLoadReport: Report = {
  name: 'review-load',
  title: '見直しの件数の見通し',
  reading: 'みなおしのけんすうのみとおし',
  description:
    '今月から12か月間に見直す業務手順書を期限の月ごとに数え、期限より遅らせずに平準化した案を示します。期限を過ぎたものは今月に数えます。',
  readers: '職員課、所属長',
  table(manual, asOf, figures = reportFigures(manual, asOf)) {
    return tableOf(reviewLoad(manual, asOf, figures.reviews()), COLUMNS, [
      '見直し日が分からないものも、今月に数えます。',
      '平準化の案は、見直しを期限の月より早めるだけで、期限を延ばすことはありません。',
    ]);
  },
};
