import { channels, type Jump } from './channels.ts';
import {
  FLOW,
  type FlowBox,
  type FlowFrame,
  type FlowLabel,
  type FlowLine,
  type FlowPaths,
  type FlowSheet,
  type SideExit,
} from './flow-layout.ts';
import { allPaths, paths } from './flow-paths.ts';
import { sheetAt } from './stack-rows.ts';
import { textWidth } from './wrap-text.ts';

/**
 * All lines that leave their rows sideways: to a step of the same sheet along a margin; to a step of another sheet, to
 * another procedure and to an end a short way, with words that say where to.
 */
export function sidePaths(boxes: readonly FlowBox[], frame: FlowFrame, sheets: readonly FlowSheet[]): FlowPaths {
  const byId = new Map(boxes.map((box) => [box.step.id, box]));
  const exits = boxes.flatMap((box) =>
    box.sides.map((exit) => {
      const target = exit.exit.to.kind === 'step' ? byId.get(exit.exit.to.id) : undefined;
      return { box, exit, target, from: leave(box, exit).at(-1)?.[1] ?? 0 };
    }),
  );
  const isNear = (jump: (typeof exits)[number]): jump is Jump =>
    jump.target !== undefined && sheetAt(sheets, jump.target.y) === sheetAt(sheets, jump.box.y);
  const near = channels(exits.filter(isNear));
  const far = [...exits.filter((jump) => !isNear(jump)), ...near.filter(({ channel }) => channel === undefined)];
  return allPaths([
    ...near.flatMap((jump) =>
      jump.channel === undefined ? [] : [jumpPaths({ ...jump, channel: jump.channel }, frame)],
    ),
    ...far.map(({ box, exit, target }) => shortPaths(box, exit, target)),
    ...arrivals(far),
  ]);
}

/** The first points of a line that leaves a row sideways; further ones of a side branch off one upright beside the gateway. */
function leave(box: FlowBox, { side, down }: SideExit): [number, number][] {
  const sign = side === 'left' ? -1 : 1;
  const foot = box.y + box.height;
  if (!box.gateway)
    return [
      [box.outX, foot],
      [box.outX, foot + FLOW.drop],
    ];
  const corner: [number, number] = [box.gateway.x + sign * FLOW.diamond, box.gateway.y];
  if (down === 0) return [corner];
  const upright = corner[0] + sign * 6;
  return [corner, [upright, corner[1]], [upright, corner[1] + down]];
}

function conditionOf(box: FlowBox, exit: SideExit): FlowLabel[] {
  const [x, y] = leave(box, exit).at(-1) ?? [0, 0];
  const sign = exit.side === 'left' ? -1 : 1;
  const first = y - 5 - (exit.label.length - 1) * FLOW.label;
  const label: FlowLabel = { lines: exit.label, x: x + sign * 5, y: first, anchor: sign < 0 ? 'end' : 'start' };
  return exit.label.length > 0 ? [label] : [];
}

function jumpPaths({ box, exit, target, channel }: Jump & { channel: number }, frame: FlowFrame): FlowPaths {
  const points = leave(box, exit);
  const y = points.at(-1)?.[1] ?? 0;
  const offset = 9 + channel * FLOW.channel;
  const x = exit.side === 'left' ? frame.left - offset : frame.right + offset;
  const entry: [number, number] = [exit.side === 'left' ? target.x : target.x + target.width, target.y + 9];
  return paths({ lines: [[...points, [x, y], [x, entry[1]], entry]], labels: conditionOf(box, exit) });
}

function shortPaths(box: FlowBox, exit: SideExit, target: FlowBox | undefined): FlowPaths {
  const points = leave(box, exit);
  const [x, y] = points.at(-1) ?? [0, 0];
  const sign = exit.side === 'left' ? -1 : 1;
  const { to } = exit.exit;
  const words = target ? [`手順${target.step.number}へ`] : exit.below;
  const reach = Math.max(30, ...[...exit.label, ...words].map((line) => textWidth(line) * FLOW.small + 14));
  const line: FlowLine = [...points, [x + sign * reach, y]];
  const labels = conditionOf(box, exit);
  if (to.kind === 'end') return paths({ lines: [line], labels, ends: [[x + sign * (reach + 10), y]] });
  const leadsTo = target || to.kind === 'procedure' ? to : undefined;
  const beneath: FlowLabel = {
    lines: words,
    x: x + sign * 10,
    y: y + 14,
    anchor: sign < 0 ? 'end' : 'start',
    to: leadsTo,
  };
  return paths({ lines: [line], labels: [...labels, beneath] });
}

/** Where lines of other sheets come in: a short arrow with the numbers of the steps that lead here. */
function arrivals(far: readonly { box: FlowBox; target: FlowBox | undefined }[]): FlowPaths[] {
  const byTarget = Map.groupBy(far, ({ target }) => target);
  return [...byTarget].flatMap(([target, each]) => {
    const first = each[0]?.box.step;
    if (!target || !first) return [];
    const middle = target.x + target.width / 2;
    const sign = middle > FLOW.width / 2 ? -1 : 1;
    const x = middle + sign * 14;
    const label: FlowLabel = {
      lines: [`手順${each.map(({ box }) => box.step.number).join('・')}から`],
      x: x + sign * 6,
      y: target.y - 4,
      anchor: sign < 0 ? 'end' : 'start',
      to: { kind: 'step', id: first.id },
    };
    return [
      paths({
        lines: [
          [
            [x, target.y - 13],
            [x, target.y],
          ],
        ],
        labels: [label],
      }),
    ];
  });
}
