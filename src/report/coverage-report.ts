import type { CoverageTotals } from './coverage.ts';
import { COVERAGE_ROW_LABEL, COVERAGE_ROW_STATES, type CoverageRowState } from './coverage-works.ts';
import type { Measure, MeasureSpec } from './measure.ts';
import { thresholdLabel } from './measures-report.ts';
import { MEASURES } from './measures.ts';
import { reportFigures } from './report-figures.ts';
import type { Report } from './report.ts';
import { scopeLabel, type ScopeRow, scopeRows } from './scope-rows.ts';
import { type ColumnOf, tableOf } from './table-of.ts';
import { unreadNotes } from './unread.ts';

/** Headings that leave the table on the line of a terminal. */
const SHORT: Partial<Record<CoverageRowState, string>> = { outdated: '超過等', changed: '変更' };

const RATE = MEASURES.find(({ key }) => key === 'rate');

const COLUMNS: readonly ColumnOf<ScopeRow>[] = [
  { key: 'scope', heading: '所属', value: scopeLabel },
  { key: 'rows', heading: '業務', align: 'right', value: ({ totals }) => totals.rows },
  ...COVERAGE_ROW_STATES.map((state): ColumnOf<ScopeRow> => {
    return { key: state, heading: headingOf(state), align: 'right', value: ({ totals }) => totals.states[state] };
  }),
  { key: 'rate', heading: '整備率', align: 'right', type: 'ratio', value: ({ totals }) => rateOf(totals)?.value },
  { key: 'alarm', heading: '判定', value: ({ totals }) => (rateOf(totals)?.isAlarm ? '要改善' : '') },
  ...MEASURES.filter(({ key }) => key !== 'rate').map((spec): ColumnOf<ScopeRow> => {
    return { ...measureColumn(spec), heading: spec.label, isDetail: true };
  }),
  ...MEASURES.filter(({ hasMissing }) => hasMissing).map(({ key, label }): ColumnOf<ScopeRow> => {
    const value = ({ totals }: ScopeRow) => measureOf(totals, key)?.missing.length;
    return { key: `missing-${key}`, heading: `${label}の記載なし`, align: 'right', isDetail: true, value };
  }),
];

/** The ten measures in the width of a terminal, under the words that tell them apart. */
const MEASURE_COLUMNS: readonly ColumnOf<ScopeRow>[] = [
  { key: 'scope', heading: '所属', value: scopeLabel },
  ...MEASURES.map((spec): ColumnOf<ScopeRow> => ({ ...measureColumn(spec), heading: spec.short })),
];

/** 整備状況: how many works have a procedure that can be relied on, for the whole, by department and by section. */
export const coverageReport: Report = {
  name: 'coverage',
  title: '整備状況',
  reading: 'せいびじょうきょう',
  aliases: ['整備の状況', 'カバー率'],
  description: '業務一覧の全ての行を、業務手順書の整備状況ごとに数えます。全体、部、課の順に示します。',
  readers: '監査担当、職員課、所属長',
  table(manual, asOf, figures = reportFigures(manual, asOf)) {
    return tableOf(scopeRows(figures.coverage()), COLUMNS, [
      `整備率は、整備済と変更の数を、作成不要と対象外を除いた業務の数で割ったものです。目安は${thresholdLabel(RATE?.threshold ?? null)}で、届かないと「要改善」です。`,
      '変更は、直近の見直しの後に手順書の本文が変わった業務で、整備率では整備済に数えます。超過等は、見直し期限を過ぎた業務と、見直し日がないか確かめられない業務です。どちらかは報告「業務ごとの整備状況」で分かります。【】は部の計です。',
      `対象外は、状態が新設予定、移管又は廃止の業務です。業務の数は、右の${COVERAGE_ROW_STATES.length}つの列の合計です。`,
      '過去の基準日にしても、業務一覧、配置、課の情報は今のファイルのものです。手順書の版と見直しは、基準日のものです。',
      '見直し日は、施行中の版か、施行を待つ版の記録にある、基準日までで最も新しいものです。記録がない版は施行日から見直しの期限を数え、それを過ぎていても期限超過とせず「見直しの記録なし」とし、超過等に数えます。',
      ...unreadNotes(manual),
    ]);
  },
  below: ({ coverage }) =>
    tableOf(scopeRows(coverage()), MEASURE_COLUMNS, [
      `指標は、左から${MEASURES.map(({ label }) => label).join('、')}です。空欄は、対象がないか、分からないものです。`,
      '分子と分母、基準は報告「指標一覧」（npm run report -- measures）にあります。',
      ...missingNotes(coverage().totals),
    ]),
  data: ({ coverage }) => coverage(),
};

// A function declaration, since the columns above are made first.
function measureColumn({ key, unit }: MeasureSpec): Omit<ColumnOf<ScopeRow>, 'heading'> {
  return {
    key: `measure-${key}`,
    align: 'right',
    ...(unit === 'ratio' && { type: 'ratio' }),
    value: ({ totals }) => measureOf(totals, key)?.value,
  };
}

function headingOf(state: CoverageRowState): string {
  return SHORT[state] ?? COVERAGE_ROW_LABEL[state];
}

function rateOf(totals: CoverageTotals): Measure | undefined {
  return measureOf(totals, 'rate');
}

function measureOf({ measures }: CoverageTotals, key: string): Measure | undefined {
  return measures.find((measure) => measure.key === key);
}

/** 記載なし of the whole, in one sentence; none where every cell that a measure needs is filled in. */
function missingNotes({ measures }: CoverageTotals): string[] {
  const found = measures.filter(({ missing }) => missing.length > 0);
  if (found.length === 0) return [];
  const counts = found.map(({ label, missing }) => `${label}${missing.length}件`).join('、');
  return [`業務一覧に記載がなく、指標に反映できない業務があります（${counts}）。一覧は報告「指標の内訳」にあります。`];
}
