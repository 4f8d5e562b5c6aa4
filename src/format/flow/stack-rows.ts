import { FLOW, type FlowBox, type FlowFrame, type FlowSheet } from './flow-layout.ts';
import { startLift } from './start-paths.ts';

/** Puts rows below each other, time downwards, and begins a new sheet where the next row no longer fits. */
export function stackRows(rows: readonly FlowBox[], { header }: FlowFrame): { boxes: FlowBox[]; sheets: FlowSheet[] } {
  const boxes: FlowBox[] = [];
  const sheets: FlowSheet[] = [];
  let from = 0;
  let bottom = 0;
  for (const row of rows) {
    const lift = startLift(row);
    const y = bottom + FLOW.gap + (row.step.start ? FLOW.start + lift : 0);
    const limit = from + (sheets.length === 0 ? FLOW.firstSheet : FLOW.sheet);
    if (bottom > 0 && y + row.bottom + tailOf(row) > limit) {
      const to = bottom + tailOf(boxes.at(-1));
      sheets.push({ from, to });
      from = to;
    }
    const isFirst = boxes.length === 0 || from >= bottom;
    const box = moved(row, isFirst ? from + header + FLOW.top + lift : y);
    boxes.push(box);
    bottom = box.bottom;
  }
  const end = boxes.length === 0 ? header + FLOW.top : bottom + tailOf(boxes.at(-1));
  return { boxes, sheets: [...sheets, { from, to: end }] };
}

function tailOf(last: FlowBox | undefined): number {
  return last?.straight ? FLOW.tail : FLOW.rest;
}

/** The sheet that a height lies on. */
export function sheetAt(sheets: readonly FlowSheet[], y: number): FlowSheet {
  return sheets.find(({ to }) => y < to) ?? { from: 0, to: 0 };
}

function moved(row: FlowBox, by: number): FlowBox {
  const { gateway, straight } = row;
  return {
    ...row,
    y: by,
    bottom: row.bottom + by,
    gateway: gateway && { x: gateway.x, y: gateway.y + by },
    straight: straight && { ...straight, labelY: straight.labelY + by },
  };
}
