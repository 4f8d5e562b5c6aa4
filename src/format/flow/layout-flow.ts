import type { Step } from '#model/step.ts';
import { channels } from './channels.ts';
import {
  FLOW,
  type FlowBox,
  type FlowLayout,
  type FlowLine,
  type FlowTerminal,
  type SideExit,
  type StepMarks,
} from './flow-layout.ts';
import { labelLines, placeBoxes } from './place-boxes.ts';
import { textWidth } from './wrap-text.ts';

/**
 * Lays out a whole chart. Straight exits run down between the rows; all others leave their row sideways: forward jumps
 * along the right margin and returns along the left, each in a channel of its own, where no box stands.
 */
export function layoutFlow(steps: readonly Step[], marks: StepMarks): FlowLayout {
  const placed = placeBoxes(steps, marks);
  const { boxes, height } = placed;
  const first = boxes[0];
  const down = boxes.flatMap((box, index) => downLine(box, boxes[index + 1], height));
  const ends = boxes.flatMap((box) => box.sides.flatMap((side) => terminalOf(box, side)));
  const last = boxes.at(-1);
  return {
    ...placed,
    terminals: ends.map(({ terminal }) => terminal),
    lines: [
      ...(first
        ? [
            plain([
              [placed.start[0], placed.start[1] + 8],
              [placed.start[0], first.y],
            ]),
          ]
        : []),
      ...down,
      ...ends.map(({ line }) => line),
      ...jumps(boxes),
    ],
    end: last?.straight ? [centreOf(last), height - 20] : undefined,
  };
}

function plain(points: FlowLine['points']): FlowLine {
  return { points, label: [], labelAt: [0, 0], anchor: 'start' };
}

function centreOf(box: FlowBox): number {
  return box.x + box.width / 2;
}

function downLine(box: FlowBox, next: FlowBox | undefined, height: number): FlowLine[] {
  if (!box.straight) return [];
  const x = centreOf(box);
  const y = box.gateway ? box.gateway.y + FLOW.diamond : box.y + box.height;
  const [targetX, targetY] = next ? [centreOf(next), next.y] : [x, height - 30];
  const middle = targetY - FLOW.gap / 2;
  const bend: [number, number][] =
    x === targetX
      ? []
      : [
          [x, middle],
          [targetX, middle],
        ];
  const sidesLeft = box.sides.filter(({ side }) => side === 'left').length;
  const labelY = y + 11 + Math.max(0, sidesLeft - 1) * FLOW.branch;
  return [
    {
      points: [[x, y], ...bend, [targetX, targetY]],
      label: labelLines(box.straight.condition),
      labelAt: [x - 5, labelY],
      anchor: 'end',
    },
  ];
}

/** The first points of a line that leaves a row sideways; further ones of a side branch off one upright beside the gateway. */
function leave(box: FlowBox, { side, order }: SideExit): [number, number][] {
  const sign = side === 'left' ? -1 : 1;
  if (!box.gateway) return [[side === 'left' ? box.x : box.x + box.width, box.y + box.height / 2]];
  const corner: [number, number] = [box.gateway.x + sign * FLOW.diamond, box.gateway.y];
  if (order === 0) return [corner];
  const upright = corner[0] + sign * 6;
  return [corner, [upright, corner[1]], [upright, corner[1] + order * FLOW.branch]];
}

function labelled(points: readonly (readonly [number, number])[], box: FlowBox, exit: SideExit): FlowLine {
  const [x, y] = leave(box, exit).at(-1) ?? [0, 0];
  const sign = exit.side === 'left' ? -1 : 1;
  const lift = (exit.label.length - 1) * FLOW.label;
  return { points, label: exit.label, labelAt: [x + sign * 5, y - 4 - lift], anchor: sign < 0 ? 'end' : 'start' };
}

function terminalOf(box: FlowBox, exit: SideExit): { line: FlowLine; terminal: FlowTerminal }[] {
  const { to } = exit.exit;
  if (to.kind === 'step') return [];
  const points = leave(box, exit);
  const [x, y] = points.at(-1) ?? [0, 0];
  const reach = Math.max(36, ...exit.label.map((line) => textWidth(line) * 11 + 22));
  const endX = exit.side === 'left' ? x - reach : x + reach;
  return [
    {
      line: labelled([...points, [endX, y]], box, exit),
      terminal: { kind: to.kind, id: to.kind === 'end' ? '' : to.id, x: endX, y },
    },
  ];
}

function jumps(boxes: readonly FlowBox[]): FlowLine[] {
  const byId = new Map(boxes.map((box) => [box.step.id, box]));
  const wanted = boxes.flatMap((box) =>
    box.sides.flatMap((exit) => {
      const target = exit.exit.to.kind === 'step' ? byId.get(exit.exit.to.id) : undefined;
      const from = leave(box, exit).at(-1)?.[1] ?? 0;
      return target ? [{ box, exit, target, side: exit.side, from, to: target.y }] : [];
    }),
  );
  return channels(wanted).map(({ box, exit, target, side, channel, entry }) => {
    const points = leave(box, exit);
    const y = points.at(-1)?.[1] ?? 0;
    const offset = 8 + channel * FLOW.channel;
    const x = side === 'left' ? FLOW.margin - offset : FLOW.width - FLOW.margin + offset;
    const entryY = target.y + 9 + (entry % 4) * 6;
    const entryX = side === 'left' ? target.x : target.x + target.width;
    return labelled([...points, [x, y], [x, entryY], [entryX, entryY]], box, exit);
  });
}
