import type { Axis, Mark, NumericValueRef } from 'vega';
import { patternFill } from './chart-svg.ts';
import { displayWidth } from './display-width.ts';

/** One kind of figure in a chart: `key` becomes the class `series-<key>`, the label stands in the legend. */
export interface ChartSeries {
  key: string;
  label: string;
}

/** Size of letters in charts, in pixels. */
export const LETTER = 12;

/** The height of a legend of one line, and of each line more, in pixels. */
const LEGEND_HEIGHT = 28;
const LEGEND_LINE = 22;

/** The width of the widest of some texts, in pixels. */
export function widestOf(texts: readonly string[]): number {
  return Math.max(0, ...texts.map((text) => (displayWidth(text) * LETTER) / 2));
}

/** An axis in the colour of the text around the chart, without anything that only decorates. */
export function plainAxis(axis: Axis): Axis {
  return {
    aria: false,
    ticks: false,
    domainColor: 'currentColor',
    gridColor: 'currentColor',
    gridOpacity: 0.15,
    labelColor: 'currentColor',
    labelFont: 'inherit',
    labelFontSize: LETTER,
    labelLimit: 0,
    labelPadding: 6,
    titleColor: 'currentColor',
    titleFont: 'inherit',
    titleFontSize: LETTER,
    titleFontWeight: 'normal',
    ...axis,
  };
}

/** Bars of one series from a data set, filled with its pattern; `place` says where they stand. */
export function barMark(
  series: ChartSeries,
  data: string,
  bar: { id: string; index: number; place: Record<string, NumericValueRef> },
): Mark {
  return {
    type: 'rect',
    name: `series-${series.key}`,
    aria: false,
    from: { data },
    encode: {
      update: { ...bar.place, fill: { value: patternFill(bar.id, bar.index) }, stroke: { value: 'currentColor' } },
    },
  };
}

/** Text in the colour of the text around the chart. */
export function textMark(data: string, place: Record<string, NumericValueRef>, more: TextLook): Mark {
  return {
    type: 'text',
    aria: false,
    from: { data },
    encode: {
      update: {
        ...place,
        text: { field: 'text' },
        fill: { value: 'currentColor' },
        font: { value: 'inherit' },
        fontSize: { value: LETTER },
        align: { value: more.align },
        baseline: { value: more.baseline },
      },
    },
  };
}

interface TextLook {
  align: 'left' | 'center' | 'right';
  baseline: 'top' | 'middle' | 'bottom';
}

/** The legend above a chart: for each series a square with its pattern and its label, on as many lines as it takes. */
export function legendMarks(id: string, series: readonly ChartSeries[], width: number): Legend {
  const places = legendPlaces(series, width);
  const height = LEGEND_HEIGHT + LEGEND_LINE * (places.at(-1)?.line ?? 0);
  const values = series.map(({ label }, index) => ({
    x: places[index]?.x ?? 0,
    y: 4 - height + LEGEND_LINE * (places[index]?.line ?? 0),
    text: label,
    fill: patternFill(id, index),
  }));
  const label = textMark(
    'legend',
    { x: { field: 'x', offset: 20 }, y: { field: 'y', offset: 7 } },
    { align: 'left', baseline: 'middle' },
  );
  return { data: { name: 'legend', values }, marks: [LEGEND_BOX, label], height };
}

const LEGEND_BOX: Mark = {
  type: 'rect',
  aria: false,
  from: { data: 'legend' },
  encode: {
    update: {
      x: { field: 'x' },
      y: { field: 'y' },
      width: { value: 14 },
      height: { value: 14 },
      fill: { field: 'fill' },
      stroke: { value: 'currentColor' },
    },
  },
};

/** Where each label of a legend stands: a label that would cross the edge begins a line. */
function legendPlaces(series: readonly ChartSeries[], width: number): { x: number; line: number }[] {
  let [x, line] = [0, 0];
  return series.map(({ label }) => {
    const long = 20 + widestOf([label]);
    if (x > 0 && x + long > width) [x, line] = [0, line + 1];
    const place = { x, line };
    x += long + 16;
    return place;
  });
}

interface Legend {
  data: { name: 'legend'; values: { x: number; y: number; text: string; fill: string }[] };
  marks: Mark[];
  /** What the legend takes above the chart, in pixels. */
  height: number;
}
