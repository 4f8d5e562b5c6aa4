import type { Step, StepExit } from '#model/step.ts';
import { lanesOf } from './lanes.ts';
import { wrapText } from './wrap-text.ts';

/** Measures of the drawing in pixels: 680 wide is the text width of A4 portrait at 96 dpi. */
export const FLOW = {
  width: 680,
  margin: 34,
  header: 40,
  font: 12,
  line: 16,
  pad: 8,
  gap: 26,
  diamond: 13,
  branch: 30,
} as const;

/** A box of the chart: one step. */
export interface FlowBox {
  step: Step;
  x: number;
  y: number;
  width: number;
  height: number;
  lines: readonly string[];
  /** The middle of the gateway below the box, where the step branches. */
  gateway?: { x: number; y: number };
}

/** An end, or a link to another procedure, standing beside the gateway that leads to it. */
export interface FlowTerminal {
  kind: 'end' | 'procedure';
  id: string;
  x: number;
  y: number;
}

/** A line with its points, and the words of its condition where it has one. */
export interface FlowLine {
  points: readonly (readonly [number, number])[];
  label: readonly string[];
  labelAt: readonly [number, number];
  anchor: 'start' | 'middle' | 'end';
}

/** A flow chart as geometry, before it becomes a drawing. */
export interface FlowLayout {
  height: number;
  lanes: readonly { name: readonly string[]; x: number; width: number }[];
  boxes: readonly FlowBox[];
  terminals: readonly FlowTerminal[];
  lines: readonly FlowLine[];
  start: readonly [number, number];
  end?: readonly [number, number];
}

/** The exits that leave a row sideways: every exit but the one to the following step (or, in the last row, the end). */
export function sideExits(step: Step, following: Step | undefined): StepExit[] {
  const straight = straightExit(step, following);
  return step.exits.filter((exit) => exit !== straight);
}

/** The exit that goes straight down: to the following step, or from the last step to the end. */
export function straightExit(step: Step, following: Step | undefined): StepExit | undefined {
  return step.exits.find(({ to }) => (following ? to.kind === 'step' && to.id === following.id : to.kind === 'end'));
}

/** Places lanes and boxes: one row a step, time downwards, so that lines between rows never cross a box. */
export function placeBoxes(steps: readonly Step[]): Pick<FlowLayout, 'lanes' | 'boxes' | 'height' | 'start'> {
  const names = lanesOf(steps);
  const laneWidth = (FLOW.width - 2 * FLOW.margin) / Math.max(names.length, 1);
  const boxWidth = Math.min(laneWidth - 16, 190);
  const top = FLOW.header + 34;
  const boxes: FlowBox[] = [];
  let y = top;
  for (const [index, step] of steps.entries()) {
    const x = FLOW.margin + laneWidth * (names.indexOf(step.actor) + 0.5) - boxWidth / 2;
    const box = placeBox(step, { x, y, width: boxWidth });
    const sides = sideExits(step, steps[index + 1]).length;
    boxes.push(sides > 0 ? { ...box, gateway: { x: x + boxWidth / 2, y: y + box.height + 10 + FLOW.diamond } } : box);
    y += box.height + (sides > 0 ? 10 + 2 * FLOW.diamond + Math.max(0, sides - 2) * FLOW.branch : 0) + FLOW.gap;
  }
  const lanes = names.map((name, index) => ({
    name: wrapText(name, laneWidth / FLOW.font - 1),
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

function placeBox(step: Step, at: { x: number; y: number; width: number }): FlowBox {
  const title = `${step.number} ${step.title.replace(/。$/u, '')}`;
  const condition = step.when ? wrapText(`（${step.when}）`, (at.width - 2 * FLOW.pad) / FLOW.font) : [];
  const lines = [...wrapText(title, (at.width - 2 * FLOW.pad) / FLOW.font), ...condition];
  return { step, ...at, lines, height: lines.length * FLOW.line + 2 * FLOW.pad };
}
