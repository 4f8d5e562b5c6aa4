import type { Columns } from '#format/chart-columns.ts';
import { chartStackedBars } from '#format/chart-stacked-bars.ts';
import type { Coverage } from '#report/coverage.ts';
import { COVERAGE_ROW_LABEL, COVERAGE_ROW_STATES } from '#report/coverage-works.ts';
import type { IsoDate } from '#model/iso-date.ts';
import type { Manual } from '#model/manual.ts';
import { reviewLoad, type ReviewMonth } from '#report/review-load.ts';

/** As many bars as can be read on a printed sheet. */
const MOST_BARS = 25;

/** 整備状況 of each section as bars: one SVG, or several of one scale. The table beside them holds the figures. */
export async function coverageChart({ sections, totals }: Coverage): Promise<string> {
  const counts = COVERAGE_ROW_STATES.map((state) => `${COVERAGE_ROW_LABEL[state]}${totals.states[state]}件`);
  const description = `課ごとの業務の数を、整備状況別に積み上げた横棒グラフです。全体では、${counts.join('、')}です。`;
  const groups = groupsOf(sections);
  const most = Math.max(1, ...sections.map(({ rows }) => rows));
  const charts = groups.map((group, index) =>
    chartStackedBars({
      id: index === 0 ? 'chart-coverage' : `chart-coverage-${index + 1}`,
      title: groups.length > 1 ? `課ごとの整備状況（${index + 1}/${groups.length}）` : '課ごとの整備状況',
      description,
      series: COVERAGE_ROW_STATES.map((key) => ({ key, label: COVERAGE_ROW_LABEL[key] })),
      bars: group.map(({ name, states }) => ({
        label: name,
        values: COVERAGE_ROW_STATES.map((state) => states[state]),
      })),
      most,
    }),
  );
  return (await Promise.all(charts)).join('');
}

/** Sections for one chart each, about as many in every one. */
function groupsOf(sections: Coverage['sections']): Coverage['sections'][] {
  const count = Math.max(1, Math.ceil(sections.length / MOST_BARS));
  const size = Math.ceil(sections.length / count);
  return Array.from({ length: count }, (_, index) => sections.slice(index * size, (index + 1) * size));
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
