import { expect, test } from 'vitest';
import { chartColumns } from '#format/chart-columns.ts';
import { chartStackedBars } from '#format/chart-stacked-bars.ts';

const words = { id: 'chart', title: '課ごとの整備状況', description: '整備済3件、未作成1件です。' };
const series = [
  { key: 'covered', label: '整備済' },
  { key: 'uncovered', label: '未作成' },
];
const bars = (label: string) => chartStackedBars({ ...words, series, bars: [{ label, values: [30, 10] }] });
const twoBars = (second: string) =>
  chartStackedBars({
    ...words,
    series,
    bars: [
      { label: '甲課', values: [30, 10] },
      { label: second, values: [5, 25] },
    ],
  });
const columns = () =>
  chartColumns({
    ...words,
    unit: '件',
    series,
    columns: [
      { label: '4月', values: [3, 0] },
      { label: '5月', values: [1200, 2] },
    ],
  });

const charts = [
  { kind: 'stacked bars', draw: () => bars('戸籍住民課') },
  { kind: 'columns', draw: columns },
];

test.each(charts)('$kind have no script, no style and no colour of their own', async ({ draw }) => {
  const svg = await draw();
  expect(svg).not.toMatch(/<style|<script|<image|<a[ >]| style=| on[a-z]+=|href=/);
  const colours = [...svg.matchAll(/ (?:fill|stroke)="([^"]*)"/g)].map(([, colour]) => colour);
  expect(new Set(colours.map((colour) => colour?.replace(/\d/, 'n')))).toEqual(
    new Set(['currentColor', 'none', 'url(#chart-pattern-n)']),
  );
});

test.each(charts)('$kind tell their title and figures to screen readers, and nothing in English', async ({ draw }) => {
  const svg = await draw();
  expect(svg).toContain('role="img" aria-labelledby="chart-title chart-desc"');
  expect(svg).toContain('<title id="chart-title">課ごとの整備状況</title>');
  expect(svg).toContain('<desc id="chart-desc">整備済3件、未作成1件です。</desc>');
  expect(svg).not.toMatch(/aria-label=|aria-roledescription/);
});

test.each(charts)('$kind are the same bytes for the same figures', async ({ draw }) => {
  expect(await draw()).toBe(await draw());
});

test.each(charts)('$kind are well-formed, and their ids all begin with their own', async ({ draw }) => {
  const svg = await draw();
  expect(openElements(svg)).toEqual([]);
  const ids = [...svg.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id ?? '');
  expect(ids.every((id) => id.startsWith('chart-'))).toBe(true);
  expect(new Set(ids).size).toBe(ids.length);
});

test('tells series apart by pattern and class, and writes the figures', async () => {
  const svg = await bars('戸籍住民課');
  expect(svg).toMatch(/series-covered"[^]*url\(#chart-pattern-0\)[^]*series-uncovered"[^]*url\(#chart-pattern-1\)/);
  expect(svg.match(/<text[^>]*>[^<]*<\/text>/g)?.map((text) => text.replaceAll(/<[^>]*>/g, ''))).toEqual(
    expect.arrayContaining(['整備済', '未作成', '戸籍住民課', '30', '10', '40']),
  );
});

test('draws a bar for each of two sections of one name, which in two 部 is usual', async () => {
  expect(await twoBars('甲課')).toBe((await twoBars('乙課')).replace('乙課', '甲課'));
});

test('begins another line where the legend is wider than the bars, and makes room for it', async () => {
  const labels = ['整備済', '見直し後に変更', '見直し期限超過・不明', '作成中', '未作成', '作成不要', '重複', '対象外'];
  const many = labels.map((label, index) => ({ key: `s${index}`, label }));
  const svg = await chartStackedBars({ ...words, series: many, bars: [{ label: '企画課', values: [1] }] });
  const places = labels.map((label) => svg.match(new RegExp(`translate\\((\\d+),(-?\\d+)\\)[^>]*>${label}<`, 'u')));
  expect(places.every((place) => Number(place?.[1]) < 520)).toBe(true);
  expect(new Set(places.map((place) => place?.[2])).size).toBe(2);
});

test('takes labels as text, whatever they hold', async () => {
  const svg = await bars('<script>alert(1)</script>&"');
  expect(svg).not.toContain('<script');
  expect(svg).toContain('&lt;script&gt;');
  expect(openElements(svg)).toEqual([]);
});

test('takes title and description as text', async () => {
  const svg = await chartColumns({ ...words, title: '1 < 2', description: '<b>&', unit: '件', series, columns: [] });
  expect(svg).toContain('>1 &lt; 2</title>');
  expect(svg).toContain('>&lt;b&gt;&amp;</desc>');
});

test('writes large figures with commas and leaves zeros out', async () => {
  const texts = [...(await columns()).matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text]) => text);
  expect(texts).toEqual(expect.arrayContaining(['4月', '5月', '件', '1,200', '3', '2']));
  expect(texts.filter((text) => text === '0')).toHaveLength(1);
});

test('refuses more series than it has patterns for', async () => {
  const many = Array.from({ length: 9 }, (_, index) => ({ key: `s${index}`, label: `${index}` }));
  await expect(async () => chartStackedBars({ ...words, series: many, bars: [] })).rejects.toThrow('patterns');
});

test('draws a chart without any bar', async () => {
  expect(await chartStackedBars({ ...words, series, bars: [] })).toContain('</svg>');
});

/** Names of the elements that are still open at the end, or that are closed out of turn. */
function openElements(svg: string): string[] {
  const open: string[] = [];
  for (const [, close, name = '', empty] of svg.matchAll(/<(\/?)([a-zA-Z]+)[^>]*?(\/?)>/g)) {
    if (empty) continue;
    if (!close) open.push(name);
    else if (open.at(-1) === name) open.pop();
    else open.push(`/${name}`);
  }
  return open;
}
