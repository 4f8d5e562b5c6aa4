import type { Step, StepExit } from '#model/step.ts';
import { FLOW, type FlowBox, type FlowLayout, type Side, type SideExit, type StepMarks } from './flow-layout.ts';
import { lanesOf } from './lanes.ts';
import { wrapText } from './wrap-text.ts';

/** How wide a condition may be before it is broken, in ems. */
const LABEL_WIDTH = 12;

/** The words of a condition as lines. */
export function labelLines(condition: string): string[] {
  return condition === '' ? [] : wrapText(condition, LABEL_WIDTH);
}

/** Places lanes and boxes: one row a step, time downwards, so that lines between rows never cross a box. */
export function placeBoxes(
  steps: readonly Step[],
  marks: StepMarks,
): Pick<FlowLayout, 'lanes' | 'boxes' | 'height' | 'start'> {
  const names = lanesOf(steps);
  const laneWidth = (FLOW.width - 2 * FLOW.margin) / Math.max(names.length, 1);
  const width = Math.min(laneWidth - 14, 190);
  const boxes: FlowBox[] = [];
  let y: number = FLOW.header + 34;
  for (const [index, step] of steps.entries()) {
    const centre = FLOW.margin + laneWidth * (names.indexOf(step.actor) + 0.5);
    const box = withExits(textBox(step, marks, { x: centre - width / 2, y, width }), steps, index);
    boxes.push(box);
    y = rowEnd(box) + FLOW.gap;
  }
  const lanes = names.map((name, index) => ({
    name: wrapText(name, laneWidth / FLOW.font - 0.5),
    x: FLOW.margin + laneWidth * index,
    width: laneWidth,
  }));
  const first = boxes[0];
  return {
    lanes,
    boxes,
    height: y + 34,
    start: [first ? first.x + first.width / 2 : FLOW.width / 2, FLOW.header + 14],
  };
}

function textBox(step: Step, marks: StepMarks, at: Pick<FlowBox, 'x' | 'y' | 'width'>): FlowBox {
  const ems = (at.width - 2 * FLOW.pad) / FLOW.font;
  const words = [
    `${step.number} ${step.title.replace(/。$/u, '')}`,
    step.when ? `（${step.when}）` : '',
    marks(step.id).join(' '),
  ];
  const lines = words.flatMap((word) => wrapText(word, ems));
  return { step, ...at, lines, height: lines.length * FLOW.line + 2 * FLOW.pad, sides: [] };
}

function withExits(box: FlowBox, steps: readonly Step[], index: number): FlowBox {
  const { step } = box;
  const straight = straightExit(step, steps[index + 1]);
  const sides = sideExits(box, straight, (id) => steps.findIndex((each) => each.id === id) <= index);
  if (step.exits.length < 2) return { ...box, straight, sides };
  const lift = Math.max(0, ...sides.filter(({ order }) => order === 0).map(({ label }) => label.length - 1));
  const y = box.y + box.height + 12 + lift * FLOW.label + FLOW.diamond;
  return { ...box, straight, sides, gateway: { x: box.x + box.width / 2, y } };
}

function straightExit(step: Step, following: Step | undefined): StepExit | undefined {
  return step.exits.find(({ to }) => (following ? to.kind === 'step' && to.id === following.id : to.kind === 'end'));
}

function sideExits(box: FlowBox, straight: StepExit | undefined, isEarlier: (id: string) => boolean): SideExit[] {
  const outer: Side = box.x + box.width / 2 > FLOW.width * 0.62 ? 'left' : 'right';
  const used = { left: 0, right: 0 };
  return box.step.exits
    .filter((exit) => exit !== straight)
    .map((exit) => {
      const side = exit.to.kind === 'step' ? sideOfJump(isEarlier(exit.to.id)) : outer;
      used[side] += 1;
      return { exit, side, order: used[side] - 1, label: labelLines(exit.condition) };
    });
}

function sideOfJump(isReturn: boolean): Side {
  return isReturn ? 'left' : 'right';
}

/** Where the row of a box ends: below its gateway and all the lines that leave it sideways. */
function rowEnd({ y, height, gateway, sides, straight }: FlowBox): number {
  if (!gateway) return y + height;
  const deepest = Math.max(0, ...sides.map(({ order }) => order));
  const label = straight ? labelLines(straight.condition).length : 0;
  return gateway.y + FLOW.diamond + deepest * FLOW.branch + Math.max(0, label - 1) * FLOW.label;
}
