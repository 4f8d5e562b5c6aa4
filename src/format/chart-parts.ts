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

/** The height of the line that the legend stands on, in pixels. */
export const LEGEND_HEIGHT = 28;

/** The width of the widest of some texts, in pixels. */
export function textWidth(texts: readonly string[]): number {
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

/** The legend above a chart: for each series a square with its pattern and its label. */
export function legendMarks(id: string, series: readonly ChartSeries[]): { data: LegendData; marks: Mark[] } {
  const values = series.map(({ label }, index) => ({
    x: series.slice(0, index).reduce((sum, each) => sum + textWidth([each.label]) + 36, 0),
    text: label,
    fill: patternFill(id, index),
  }));
  const y = -LEGEND_HEIGHT + 4;
  const box: Mark = {
    type: 'rect',
    aria: false,
    from: { data: 'legend' },
    encode: {
      update: {
        x: { field: 'x' },
        y: { value: y },
        width: { value: 14 },
        height: { value: 14 },
        fill: { field: 'fill' },
        stroke: { value: 'currentColor' },
      },
    },
  };
  const label = textMark(
    'legend',
    { x: { field: 'x', offset: 20 }, y: { value: y + 7 } },
    { align: 'left', baseline: 'middle' },
  );
  return { data: { name: 'legend', values }, marks: [box, label] };
}

interface LegendData {
  name: 'legend';
  values: { x: number; text: string; fill: string }[];
}
