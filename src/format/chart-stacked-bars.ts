import type { Spec } from 'vega';
import { barMark, type ChartSeries, legendMarks, plainAxis, textMark, widestOf } from './chart-parts.ts';
import { chartSvg, type ChartText } from './chart-svg.ts';

/** Horizontal bars, each made of one part per series. */
export interface StackedBars extends ChartText {
  series: readonly ChartSeries[];
  /** `values` in the order of `series`. */
  bars: readonly { label: string; values: readonly number[] }[];
  /** The longest bar of all charts that are to be compared; the longest of this one where nothing is said. */
  most?: number;
}

const PLOT_WIDTH = 520;
const BAR_HEIGHT = 26;
/** A part narrower than this shows no figure inside; the table beside the chart has it. */
const NARROW = 20;

interface Part {
  /** Which bar, counted from 0: two may have one label. */
  bar: number;
  from: number;
  to: number;
  text: string;
}

/** Draws bars that add up their parts: 整備状況 by section. */
export function chartStackedBars(chart: StackedBars): Promise<string> {
  const most = chart.most ?? Math.max(1, ...chart.bars.map(({ values }) => sum(values)));
  const legend = legendMarks(chart.id, chart.series, PLOT_WIDTH);
  const parts = chart.series.map((_, index) => partsOf(chart, index));
  const scale = (value: number) => (value / most) * PLOT_WIDTH;
  const wide = parts.flat().filter(({ from, to }) => scale(to - from) >= NARROW);
  const totals = chart.bars.map(({ values }, bar) => ({ bar, to: sum(values), text: `${sum(values)}` }));
  const spec: Spec = {
    ...frameOf(chart, { most, top: legend.height }),
    data: [
      legend.data,
      { name: 'wide', values: wide },
      { name: 'totals', values: totals },
      ...parts.map((values, index) => ({ name: `series${index}`, values })),
    ],
    marks: [
      ...legend.marks,
      ...chart.series.map((series, index) => barMark(series, `series${index}`, { id: chart.id, index, place: PART })),
      textMark('wide', { x: { scale: 'x', signal: '(datum.from + datum.to) / 2' }, y: MIDDLE }, CENTRE),
      textMark(
        'totals',
        { x: { scale: 'x', field: 'to', offset: 6 }, y: MIDDLE },
        { align: 'left', baseline: 'middle' },
      ),
    ],
  };
  return chartSvg(spec, chart);
}

const CENTRE = { align: 'center', baseline: 'middle' } as const;
const MIDDLE = { scale: 'y', field: 'bar', band: 0.5 } as const;
const PART = {
  x: { scale: 'x', field: 'from' },
  x2: { scale: 'x', field: 'to' },
  y: { scale: 'y', field: 'bar' },
  height: { scale: 'y', band: 1 },
} as const;

function frameOf({ bars }: StackedBars, { most, top }: { most: number; top: number }): Spec {
  const labels = bars.map(({ label }) => label);
  return {
    width: PLOT_WIDTH,
    height: BAR_HEIGHT * bars.length,
    autosize: 'none',
    padding: { left: widestOf(labels) + 12, top, right: 48, bottom: 24 },
    config: { aria: false } as NonNullable<Spec['config']>,
    signals: [{ name: 'labels', value: labels }],
    scales: [
      { name: 'y', type: 'band', domain: [...labels.keys()], range: 'height', padding: 0.2, round: true },
      { name: 'x', type: 'linear', domain: [0, most], range: 'width', round: true },
    ],
    axes: [
      plainAxis({
        orient: 'left',
        scale: 'y',
        encode: { labels: { update: { text: { signal: 'labels[datum.value]' } } } },
      }),
      plainAxis({
        orient: 'bottom',
        scale: 'x',
        grid: true,
        domain: false,
        format: ',d',
        tickMinStep: 1,
        tickCount: 5,
      }),
    ],
  };
}

function partsOf({ bars }: StackedBars, index: number): Part[] {
  return bars.flatMap(({ values }, bar) => {
    const from = sum(values.slice(0, index));
    const value = values[index] ?? 0;
    return value > 0 ? [{ bar, from, to: from + value, text: `${value}` }] : [];
  });
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
