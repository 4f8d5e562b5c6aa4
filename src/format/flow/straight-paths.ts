import { FLOW, type FlowBox, type FlowLabel, type FlowLine, type FlowPaths, type FlowSheet } from './flow-layout.ts';
import { paths } from './flow-paths.ts';
import { sheetAt } from './stack-rows.ts';
import { startLift } from './start-paths.ts';

/** What a line that goes straight down needs to know. */
export interface Following {
  next: FlowBox | undefined;
  sheets: readonly FlowSheet[];
  header: number;
}

/** The line from a step straight down: to the following one, to the foot of its sheet, or to the end. */
export function straightPaths(box: FlowBox, { next, sheets, header }: Following): FlowPaths {
  if (!box.straight) return paths({});
  const x = box.outX;
  const y = box.gateway ? box.gateway.y + FLOW.diamond : box.y + box.height;
  const labels = [conditionOf(box, x)].filter(({ lines }) => lines.length > 0);
  const foot = box.bottom + 22;
  if (!next)
    return paths({
      lines: [
        [
          [x, y],
          [x, foot],
        ],
      ],
      labels,
      ends: [[x, foot + 10]],
    });
  const nextX = next.x + next.width / 2;
  const sheet = sheetAt(sheets, next.y);
  if (box.y >= sheet.from) return paths({ lines: [bend([x, y], [nextX, next.y], bendOf(next))], labels });
  const top = sheet.from + header;
  const onward = stepLabel(`手順${next.step.number}へ`, { x, y: foot + 14 }, next.step.id);
  const onwards = stepLabel(`手順${box.step.number}から`, { x: nextX, y: top + 18 }, box.step.id);
  const lines: FlowLine[] = [
    [
      [x, y],
      [x, foot],
    ],
    [
      [nextX, top + 23],
      [nextX, next.y],
    ],
  ];
  return paths({ lines, labels: [...labels, onward, onwards] });
}

function conditionOf({ straight }: FlowBox, x: number): FlowLabel {
  const isLeft = straight?.side === 'left';
  const place = { x: isLeft ? x - 6 : x + 6, y: straight?.labelY ?? 0 };
  return { lines: straight?.label ?? [], ...place, anchor: isLeft ? 'end' : 'start' };
}

function stepLabel(words: string, at: { x: number; y: number }, id: string): FlowLabel {
  return { lines: [words], ...at, anchor: 'middle', to: { kind: 'step', id } };
}

/** How far above a box the line that comes in bends: above the words of a start of its own too. */
function bendOf(box: FlowBox): number {
  return box.above.length > 0 ? FLOW.start + 8 + startLift(box) : FLOW.bend;
}

function bend([x, y]: [number, number], [toX, toY]: [number, number], height: number): FlowLine {
  if (x === toX)
    return [
      [x, y],
      [toX, toY],
    ];
  return [
    [x, y],
    [x, toY - height],
    [toX, toY - height],
    [toX, toY],
  ];
}
