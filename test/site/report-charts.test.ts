import { expect, test } from 'vitest';
import { chartColumns } from '#format/chart-columns.ts';
import { coverage } from '#report/coverage.ts';
import { chartsOf, coverageChart } from '#site/report-charts.ts';
import { AS_OF, seededManual } from '../report/seeded-inventory.ts';

test('draws the coverage of the sections and tells the whole in words', async () => {
  const svg = await coverageChart(coverage(seededManual(), AS_OF));
  expect(svg).toContain(
    '全体では、整備済181件、見直し後に変更0件、見直し期限超過・不明4件、作成中3件、未作成5件、作成不要2件、重複2件、対象外3件です。',
  );
  expect(svg).toContain('>戸籍住民課</text>');
});

test('draws many sections in several charts of one scale, so that a printed sheet can be read', async () => {
  const whole = coverage(seededManual(), AS_OF);
  const [one] = whole.sections;
  if (!one) throw new Error('The manual has sections');
  const sections = Array.from({ length: 60 }, (_, index) => ({ ...one, name: `第${index}課` }));
  const large = {
    ...one,
    name: '大きな課',
    rows: one.rows + 50,
    states: { ...one.states, uncovered: one.states.uncovered + 50 },
  };
  const charts = (await coverageChart({ ...whole, sections: sections.with(59, large) })).split('<svg').slice(1);
  expect(charts.map((chart) => chart.match(/課<\/text>/gu)?.length)).toEqual([20, 20, 20]);
  expect(charts.map((chart) => /<title[^>]*>([^<]+)</.exec(chart)?.[1])).toEqual([
    '課ごとの整備状況（1/3）',
    '課ごとの整備状況（2/3）',
    '課ごとの整備状況（3/3）',
  ]);
  const ids = charts.flatMap((chart) => Array.from(chart.matchAll(/ id="([^"]*)"/g), ([, id]) => id));
  expect(new Set(ids).size).toBe(ids.length);
  expect(charts.map((chart) => chart.includes(`>${large.rows}</text>`))).toEqual([true, true, true]);
});

test('draws twelve months of reviews', async () => {
  const [chart] = chartsOf('review-load', seededManual(), AS_OF);
  if (!chart) throw new Error('The report has a chart');
  const svg = await chartColumns(chart);
  expect(svg).toContain('11月4件');
  expect(svg).toContain('>10月</text>');
});
