import { FLOW, type FlowLayout } from './flow-layout.ts';

/** A part of a chart that is printed on one sheet: from one height to another. */
export interface FlowSheet {
  from: number;
  to: number;
  /** True for the part that holds the end of the chart. */
  isLast: boolean;
}

/** How high a part may be: the text of A4 portrait at this chart's scale; the first one leaves room for its heading. */
const SHEET_HEIGHT = 980;
const FIRST_HEIGHT = 900;

/** Cuts a chart between rows into parts that fit on a sheet, so that no box is cut in two when it is printed. */
export function flowSheets({ boxes, height }: FlowLayout): FlowSheet[] {
  const sheets: FlowSheet[] = [];
  let from = 0;
  let last = 0;
  for (const cut of [...boxes.slice(1).map(({ y }) => y - FLOW.cut), height]) {
    if (cut - from > (sheets.length === 0 ? FIRST_HEIGHT : SHEET_HEIGHT) && last > from) {
      sheets.push({ from, to: last, isLast: false });
      from = last;
    }
    last = cut;
  }
  return [...sheets, { from, to: height, isLast: true }];
}

/** The part of a layout that shows on a sheet; lines that run through it are there whole and are clipped. */
export function onSheet(layout: FlowLayout, { from, to }: Pick<FlowSheet, 'from' | 'to'>): FlowLayout {
  const isIn = (y: number) => y >= from && y < to;
  return {
    ...layout,
    boxes: layout.boxes.filter(({ y }) => isIn(y)),
    terminals: layout.terminals.filter(({ y }) => isIn(y)),
    lines: layout.lines
      .filter(({ points }) => points.some(([, y]) => y >= from) && points.some(([, y]) => y <= to))
      .map((line) => (isIn(line.labelAt[1]) ? line : { ...line, label: [] })),
  };
}
