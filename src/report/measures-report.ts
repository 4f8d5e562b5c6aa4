import type { Measure, Threshold } from './measure.ts';
import { MEASURES } from './measures.ts';
import { reportFigures } from './report-figures.ts';
import type { Report } from './report.ts';
import { scopeRows, type ScopeRow } from './scope-rows.ts';
import { type ColumnOf, tableOf } from './table-of.ts';
import { unreadNotes } from './unread.ts';

interface MeasureRow extends Omit<ScopeRow, 'totals'> {
  measure: Measure;
}

const COLUMNS: readonly ColumnOf<MeasureRow>[] = [
  { key: 'level', isDetail: true, heading: '区分', value: ({ level }) => level },
  { key: 'department', heading: '部', value: ({ level, department }) => department || level },
  { key: 'section', heading: '課', value: ({ section }) => section },
  { key: 'measure', isName: true, heading: '指標', value: ({ measure }) => measure.label },
  { key: 'ratio', heading: '割合', align: 'right', type: 'ratio', value: ({ measure }) => ratioOf(measure) },
  {
    key: 'numerator',
    heading: '分子',
    align: 'right',
    value: ({ measure }) => measure.hours?.numerator ?? measure.numerator.length,
  },
  {
    key: 'denominator',
    heading: '分母',
    align: 'right',
    value: ({ measure }) => measure.hours?.denominator ?? measure.denominator.length,
  },
  { key: 'unit', heading: '単位', value: ({ measure }) => (measure.hours ? '時間' : '件') },
  {
    key: 'missing',
    heading: '記載なし',
    align: 'right',
    value: ({ measure }) => measure.missing.length,
  },
  {
    key: 'counted',
    isDetail: true,
    heading: '分子の件数',
    align: 'right',
    value: ({ measure }) => measure.numerator.length,
  },
  {
    key: 'all',
    isDetail: true,
    heading: '分母の件数',
    align: 'right',
    value: ({ measure }) => measure.denominator.length,
  },
  { key: 'threshold', heading: '基準', value: ({ measure }) => thresholdLabel(measure.threshold) },
  { key: 'alarm', heading: '判定', value: judgement },
  { key: 'formula', isDetail: true, heading: '算出方法', value: ({ measure }) => measure.formula },
];

/** 指標一覧: the ten measures for the whole, each department and each section. */
export const measuresReport: Report = {
  name: 'measures',
  title: '指標一覧',
  reading: 'しひょういちらん',
  aliases: ['指標'],
  description: `整備率など${MEASURES.length}の指標を、分子と分母、基準、算出方法とともに、全体、部、課ごとに示します。`,
  readers: '監査担当、職員課',
  table(manual, asOf, figures = reportFigures(manual, asOf)) {
    const rows = scopeRows(figures.coverage()).flatMap(({ totals, ...scope }) =>
      totals.measures.map((measure) => ({ ...scope, measure })),
    );
    return tableOf(rows, COLUMNS, [
      '分子と分母に数えた業務などは、報告「指標の内訳」で確かめられます。',
      ...unreadNotes(manual),
    ]);
  },
};

function ratioOf({ unit, value }: Measure): number | null {
  return unit === 'ratio' ? value : null;
}

function judgement({ measure }: MeasureRow): string {
  if (measure.reason) return measure.reason;
  return measure.isAlarm ? '要改善' : '';
}

/** 「80%以上」「10%以下」: what a measure should reach; empty for those that only inform. */
export function thresholdLabel(threshold: Threshold | null): string {
  if (threshold === null) return '';
  if ('below' in threshold && threshold.below === 1) return '100%';
  return 'below' in threshold ? `${threshold.below * 100}%以上` : `${threshold.above * 100}%以下`;
}
