import type { Spec } from 'vega';
import { barMark, type ChartSeries, LETTER, legendMarks, plainAxis, textMark } from './chart-parts.ts';
import { chartSvg, type ChartText } from './chart-svg.ts';

/** Upright bars side by side: for each column one bar per series. */
export interface Columns extends ChartText {
  /** What is counted, such as 「件」 or 「時間」; stands above the axis. */
  unit: string;
  series: readonly ChartSeries[];
  /** `values` in the order of `series`. */
  columns: readonly { label: string; values: readonly number[] }[];
}

const COLUMN_WIDTH = 52;
const PLOT_HEIGHT = 200;

/** Draws columns over the months of a year: reviews that fall due, hours of work. */
export function chartColumns(chart: Columns): Promise<string> {
  const legend = legendMarks(chart.id, chart.series, COLUMN_WIDTH * chart.columns.length);
  const data = chart.series.map((_, index) => ({ name: `series${index}`, values: barsOf(chart, index) }));
  const spec: Spec = {
    ...frameOf(chart, legend.height),
    data: [legend.data, ...data],
    marks: [
      ...legend.marks,
      ...chart.series.map((series, index) =>
        barMark(series, `series${index}`, { id: chart.id, index, place: placeOf(chart, index) }),
      ),
      ...chart.series.map((_, index) => textMark(`series${index}`, labelPlace(chart, index), ABOVE)),
    ],
  };
  return chartSvg(spec, chart);
}

const UNIT = { titleAngle: 0, titleAnchor: 'end', titleAlign: 'right', titleX: -6, titleY: -12 } as const;
const ABOVE = { align: 'center', baseline: 'bottom' } as const;

function placeOf({ series }: Columns, index: number) {
  return {
    x: { scale: 'x', field: 'column', band: index / series.length },
    width: { scale: 'x', band: 1 / series.length },
    y: { scale: 'y', field: 'value' },
    y2: { scale: 'y', value: 0 },
  };
}

function labelPlace({ series }: Columns, index: number) {
  return {
    x: { scale: 'x', field: 'column', band: (index + 0.5) / series.length },
    y: { scale: 'y', field: 'value', offset: -2 },
  };
}

function barsOf({ columns }: Columns, index: number) {
  return columns.map(({ label, values }) => {
    const value = values[index] ?? 0;
    return { column: label, value, text: value === 0 ? '' : value.toLocaleString('en-US') };
  });
}

function frameOf({ columns, unit }: Columns, legendHeight: number): Spec {
  const most = Math.max(1, ...columns.flatMap(({ values }) => values));
  const digits = Math.round(most).toLocaleString('en-US').length;
  return {
    width: COLUMN_WIDTH * columns.length,
    height: PLOT_HEIGHT,
    autosize: 'none',
    padding: { left: (digits * LETTER) / 2 + 48, top: legendHeight + LETTER, right: 12, bottom: 28 },
    config: { aria: false } as NonNullable<Spec['config']>,
    scales: [
      {
        name: 'x',
        type: 'band',
        domain: columns.map(({ label }) => label),
        range: 'width',
        padding: 0.15,
        round: true,
      },
      { name: 'y', type: 'linear', domain: [0, most * 1.1], range: 'height', nice: true, round: true },
    ],
    axes: [
      plainAxis({ orient: 'bottom', scale: 'x', labelAngle: 0 }),
      plainAxis({
        orient: 'left',
        scale: 'y',
        grid: true,
        domain: false,
        format: ',d',
        tickMinStep: 1,
        tickCount: 5,
        title: unit,
        ...UNIT,
      }),
    ],
  };
}
