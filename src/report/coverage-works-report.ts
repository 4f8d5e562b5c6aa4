import { REVIEW_STATE_LABEL } from '#model/review-state.ts';
import { inactiveLabel } from '#model/work-item.ts';
import { reportFigures } from './report-figures.ts';
import type { Report } from './report.ts';
import { COVERAGE_ROW_LABEL, type CoverageWork } from './coverage-works.ts';
import { postName, sectionName } from './names.ts';
import { type ColumnOf, PLACE_COLUMNS, tableOf } from './table-of.ts';
import { unreadNotes } from './unread.ts';

/** 業務ごとの整備状況: each row of 業務一覧 with its state, its procedures and its line. */
export const coverageWorksReport: Report = {
  name: 'coverage-works',
  title: '業務ごとの整備状況',
  reading: 'ぎょうむごとのせいびじょうきょう',
  description: '業務一覧の1行ごとに、整備状況、業務手順書、担当の職、見直し状況を示します。',
  readers: '監査担当、所属長',
  table(manual, asOf, figures = reportFigures(manual, asOf)) {
    const columns: readonly ColumnOf<CoverageWork>[] = [
      { key: 'section', heading: '課', value: (row) => sectionName(manual, row.section) },
      { key: 'workId', heading: '業務ID', value: ({ workId }) => workId },
      { key: 'title', isName: true, heading: '業務名', value: ({ title }) => title },
      { key: 'state', heading: '整備状況', value: stateLabel },
      { key: 'procedures', heading: '手順書', value: ({ procedures }) => procedures.join(';') },
      { key: 'owner', isDetail: true, heading: '主担当', value: ({ owner }) => postName(manual, owner ?? undefined) },
      {
        key: 'deputy',
        isDetail: true,
        heading: '副担当',
        value: ({ deputy }) => postName(manual, deputy ?? undefined),
      },
      { key: 'review', heading: '見直し', value: ({ reviewState }) => reviewState && REVIEW_STATE_LABEL[reviewState] },
      { key: 'reason', isDetail: true, heading: '作成不要の理由', value: ({ exemptReason }) => exemptReason },
      ...PLACE_COLUMNS,
    ];
    return { ...tableOf(figures.coverage().works, columns, unreadNotes(manual)), headingKey: 'section' };
  },
};

function stateLabel(row: CoverageWork): string {
  return row.state === 'inactive' ? inactiveLabel(row) : COVERAGE_ROW_LABEL[row.state];
}
