import type { Columns } from '#format/chart-columns.ts';
import { chartStackedBars } from '#format/chart-stacked-bars.ts';
import type { Coverage } from '#report/coverage.ts';
import { COVERAGE_ROW_LABEL, COVERAGE_ROW_STATES } from '#report/coverage-works.ts';
import type { IsoDate } from '#model/iso-date.ts';
import type { Manual } from '#model/manual.ts';
import { reviewLoad, type ReviewMonth } from '#report/review-load.ts';

/** 整備状況 of each section as bars, an SVG. The table beside it holds the figures. */
export function coverageChart({ sections, totals }: Coverage): Promise<string> {
  const counts = COVERAGE_ROW_STATES.map((state) => `${COVERAGE_ROW_LABEL[state]}${totals.states[state]}件`);
  return chartStackedBars({
    id: 'chart-coverage',
    title: '課ごとの整備状況',
    description: `課ごとの業務の数を、整備状況別に積み上げた横棒グラフです。全体では、${counts.join('、')}です。`,
    series: COVERAGE_ROW_STATES.map((key) => ({ key, label: COVERAGE_ROW_LABEL[key] })),
    bars: sections.map(({ name, states }) => ({
      label: name,
      values: COVERAGE_ROW_STATES.map((state) => states[state]),
    })),
  });
}

/** The reviews of the next twelve months as columns. */
function reviewLoadChart(months: readonly ReviewMonth[]): Columns {
  const counts = months.map(({ month, due }) => `${monthLabel(month)}${due.length}件`);
  return {
    id: 'chart-review-load',
    title: '今後12か月の見直しの件数',
    description: `月ごとに見直す業務手順書の数と、平準化した案を示した棒グラフです。見直す数は、${counts.join('、')}です。`,
    unit: '件',
    series: [
      { key: 'due', label: '見直す数' },
      { key: 'proposed', label: '平準化した数' },
    ],
    columns: months.map(({ month, due, proposed }) => ({
      label: monthLabel(month),
      values: [due.length, proposed.length],
    })),
  };
}

function monthLabel(month: string): string {
  return `${Number(month.slice(5))}月`;
}

/** The charts that stand above a report's table, as data: drawing one takes longer than all the rest of its page. */
export function chartsOf(name: string, manual: Manual, asOf: IsoDate): Columns[] {
  return name === 'review-load' ? [reviewLoadChart(reviewLoad(manual, asOf))] : [];
}
