import type { Step, StepExit } from '#model/step.ts';
import {
  FLOW,
  type FlowBox,
  type FlowLayout,
  type FlowLine,
  type FlowTerminal,
  placeBoxes,
  sideExits,
  straightExit,
} from './layout-flow.ts';
import { wrapText } from './wrap-text.ts';

interface Row {
  box: FlowBox;
  next?: FlowBox;
  /** How many lines already run in the left and the right margin above this row. */
  channel: number;
}

/**
 * Lays out a whole chart. Straight exits run down between the rows; all others leave their gateway sideways, forward
 * jumps along the right margin and returns along the left, where no box stands.
 */
export function layoutFlow(steps: readonly Step[]): FlowLayout {
  const placed = placeBoxes(steps);
  const byId = new Map(placed.boxes.map((box) => [box.step.id, box]));
  const terminals: FlowTerminal[] = [];
  const lines: FlowLine[] = placed.boxes.slice(0, 1).map((box) => startLine(placed.start, box));
  for (const [index, box] of placed.boxes.entries()) {
    const row: Row = { box, next: placed.boxes[index + 1], channel: index };
    const down = straightExit(box.step, row.next?.step);
    if (down) lines.push(downLine(row, down, placed.height));
    for (const [order, exit] of sideExits(box.step, row.next?.step).entries()) {
      const target = exit.to.kind === 'step' ? byId.get(exit.to.id) : undefined;
      const drawn = target ? jump(row, target, { exit, order }) : terminal(row, { exit, order });
      lines.push(drawn.line);
      if (drawn.terminal) terminals.push(drawn.terminal);
    }
  }
  const last = placed.boxes.at(-1);
  const endsBelow = last !== undefined && straightExit(last.step, undefined) !== undefined;
  return { ...placed, terminals, lines, end: endsBelow ? [last.x + last.width / 2, placed.height - 20] : undefined };
}

function startLine(start: readonly [number, number], box: FlowBox): FlowLine {
  return plain([
    [start[0], start[1] + 8],
    [start[0], box.y],
  ]);
}

function plain(points: FlowLine['points']): FlowLine {
  return { points, label: [], labelAt: [0, 0], anchor: 'start' };
}

function bottomOf(box: FlowBox): readonly [number, number] {
  const x = box.x + box.width / 2;
  return box.gateway ? [x, box.gateway.y + FLOW.diamond] : [x, box.y + box.height];
}

function downLine(row: Row, exit: StepExit, height: number): FlowLine {
  const [x, y] = bottomOf(row.box);
  const targetX = row.next ? row.next.x + row.next.width / 2 : x;
  const targetY = row.next ? row.next.y : height - 30;
  const middle = targetY - FLOW.gap / 2 + 2;
  const points: [number, number][] =
    x === targetX
      ? [
          [x, y],
          [x, targetY],
        ]
      : [
          [x, y],
          [x, middle],
          [targetX, middle],
          [targetX, targetY],
        ];
  return { points, label: labelLines(exit.condition), labelAt: [x + 5, y + 11], anchor: 'start' };
}

function labelLines(condition: string): string[] {
  return condition === '' ? [] : wrapText(condition, 11);
}

/** The point where a side exit leaves its gateway: right first, then left, further ones lower on the same sides. */
function leaveAt(row: Row, order: number, toLeft: boolean): readonly [number, number] {
  const centre = row.box.gateway ?? { x: row.box.x + row.box.width / 2, y: row.box.y + row.box.height / 2 };
  const drop = Math.floor(order / 2) * FLOW.branch;
  return [centre.x + (toLeft ? -FLOW.diamond : FLOW.diamond), centre.y + drop];
}

function jump(
  row: Row,
  target: FlowBox,
  { exit, order }: { exit: StepExit; order: number },
): { line: FlowLine; terminal?: FlowTerminal } {
  const isReturn = target.y <= row.box.y;
  const [x, y] = leaveAt(row, order, isReturn);
  const offset = 6 + (row.channel % 4) * 6;
  const channelX = isReturn ? FLOW.margin - offset : FLOW.width - FLOW.margin + offset;
  const entryX = isReturn ? target.x : target.x + target.width;
  const entryY = target.y + Math.min(target.height - 5, 9 + (row.channel % 4) * 4);
  const sign = isReturn ? -1 : 1;
  return {
    line: {
      points: [
        [x, y],
        [channelX, y],
        [channelX, entryY],
        [entryX, entryY],
      ],
      label: labelLines(exit.condition),
      labelAt: [x + sign * 5, y - 4],
      anchor: isReturn ? 'end' : 'start',
    },
  };
}

function terminal(
  row: Row,
  { exit, order }: { exit: StepExit; order: number },
): { line: FlowLine; terminal?: FlowTerminal } {
  const centre = row.box.x + row.box.width / 2;
  const toLeft = centre > FLOW.width / 2;
  const [x, y] = leaveAt(row, order, toLeft);
  const reach = Math.max(60, Math.min(150, wideness(exit.condition) + 24));
  const endX = x + (toLeft ? -reach : reach);
  return {
    line: {
      points: [
        [x, y],
        [endX, y],
      ],
      label: labelLines(exit.condition),
      labelAt: [x + (toLeft ? -5 : 5), y - 4],
      anchor: toLeft ? 'end' : 'start',
    },
    terminal: {
      kind: exit.to.kind === 'procedure' ? 'procedure' : 'end',
      id: exit.to.kind === 'end' ? '' : exit.to.id,
      x: endX,
      y,
    },
  };
}

function wideness(condition: string): number {
  return Math.min(condition.length, 11) * 11;
}
