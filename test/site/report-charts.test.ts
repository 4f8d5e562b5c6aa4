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

test('draws twelve months of reviews', async () => {
  const [chart] = chartsOf('review-load', seededManual(), AS_OF);
  if (!chart) throw new Error('The report has a chart');
  const svg = await chartColumns(chart);
  expect(svg).toContain('11月4件');
  expect(svg).toContain('>10月</text>');
});
