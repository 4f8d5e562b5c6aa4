import type { Step, StepExit } from '#model/step.ts';
import { FLOW, type FlowBox, type FlowFrame, type FlowNames, type Side, type SideExit } from './flow-layout.ts';
import { joinExits } from './join-exits.ts';
import { fillLines, wrapText } from './wrap-text.ts';

/** How wide a condition may be before it is broken, in ems, and the room that it always has beside a gateway. */
const LABEL_WIDTH = 12;
const LABEL_ROOM = 90;
/** How wide the words of a start may be, in ems. */
const START_WIDTH = 16;

/** What a row is made from. */
export interface RowSource {
  steps: readonly Step[];
  index: number;
  frame: FlowFrame;
  names: FlowNames;
}

/** One row of the chart: the box of a step and all that leaves it, as if its top were at 0. */
export function rowOf(source: RowSource): FlowBox {
  const box = textBox(source);
  const exits = joinExits(stepOf(source).exits);
  const straight = straightExit(exits, source);
  const others = exits.filter((exit) => exit !== straight);
  const outX = others.length > 0 ? roomy(box.outX, source.frame) : box.outX;
  const sides = sideExits(others, outX, source);
  const branches = exits.length > 1 || others.some(({ condition }) => condition !== '');
  const gateway = branches ? { x: outX, y: gatewayY(box, sides) } : undefined;
  const withSides = { ...box, outX, sides, gateway };
  return straight ? withStraight(withSides, straight, source) : { ...withSides, bottom: bottomOf(withSides) };
}

function stepOf({ steps, index }: RowSource): Step {
  const step = steps[index];
  if (!step) throw new Error(`There is no step at ${index}`);
  return step;
}

/** A box may be wider than its lane, as no other stands in its row; its middle lies in the lane. */
function textBox({ frame, names, ...source }: RowSource): Omit<FlowBox, 'bottom'> {
  const step = stepOf({ frame, names, ...source });
  const lane = frame.lanes.find(({ actor }) => actor === step.actor) ?? { x: frame.left, width: frame.right };
  const width = Math.min(Math.max(lane.width - 14, FLOW.box.least), FLOW.box.most);
  const x = Math.min(Math.max(lane.x + lane.width / 2 - width / 2, frame.left + 2), frame.right - 2 - width);
  const ems = (width - 2 * FLOW.pad) / FLOW.font;
  const title = `${step.number}．${step.title.replace(/。$/u, '')}`;
  const said = [title, step.when ? `（${step.when}）` : ''].flatMap((words) => wrapText(words, ems));
  const marks = fillLines(spaced(names.marks(step.id)), ems);
  // The space is not seen at the end of a line, but keeps the marks apart from the title where they are read aloud.
  const lines = marks.length > 0 ? [...said.with(said.length - 1, `${said.at(-1)} `), ...marks] : said;
  const height = lines.length * FLOW.line + 2 * FLOW.pad;
  const above = step.start ? wrapText(step.start, START_WIDTH) : [];
  return { step, x, y: 0, width, height, lines, above, outX: x + width / 2, sides: [] };
}

/** Marks with the space that stands before the next one, so that none is broken: 統 at the end of a line says nothing. */
function spaced(marks: readonly string[]): string[] {
  return marks.map((mark, index) => (index < marks.length - 1 ? `${mark} ` : mark));
}

/** Lines leave a box where their words have room on both sides. */
function roomy(x: number, { left, right }: FlowFrame): number {
  return Math.min(Math.max(x, left + LABEL_ROOM), right - LABEL_ROOM);
}

function gatewayY({ height }: Pick<FlowBox, 'height'>, sides: readonly SideExit[]): number {
  const lift = Math.max(0, ...sides.filter(({ down }) => down === 0).map(({ label }) => label.length - 1));
  return height + 12 + lift * FLOW.label + FLOW.diamond;
}

function straightExit(exits: readonly StepExit[], { steps, index }: RowSource): StepExit | undefined {
  const following = steps[index + 1];
  return exits.find(({ to }) => (following ? to.kind === 'step' && to.id === following.id : to.kind === 'end'));
}

/** Returns leave on the left, jumps forward on the right, all others towards the wider part of the chart. */
function sideExits(exits: readonly StepExit[], x: number, { steps, index, frame, names }: RowSource): SideExit[] {
  const outer: Side = x > FLOW.width * 0.6 ? 'left' : 'right';
  const placed: SideExit[] = [];
  for (const exit of exits) {
    const { to } = exit;
    const isReturn = to.kind === 'step' && steps.findIndex(({ id }) => id === to.id) <= index;
    const side = to.kind === 'step' ? sideOfJump(isReturn) : outer;
    const width = roomAt(side, x, frame);
    const label = wrapText(exit.condition, width);
    const before = placed.findLast((each) => each.side === side);
    const down = before ? before.down + Math.max(FLOW.branch, beneath(before) + label.length * FLOW.label + 5) : 0;
    placed.push({
      exit,
      side,
      down,
      label,
      below: wrapText(awayWords(to, steps, names), width),
    });
  }
  return placed;
}

/** What says where a line leads away to; nothing where an end or a step of the chart says so by itself. */
function awayWords(to: StepExit['to'], steps: readonly Step[], names: FlowNames): string {
  if (to.kind === 'procedure') return `手順書「${names.titleOf(to.id)}」へ`;
  return to.kind === 'step' && !steps.some(({ id }) => id === to.id) ? `手順${to.id}へ` : '';
}

function sideOfJump(isReturn: boolean): Side {
  return isReturn ? 'left' : 'right';
}

function roomAt(side: Side, x: number, { left, right }: FlowFrame): number {
  const room = side === 'left' ? x - left : right - x;
  return Math.min(LABEL_WIDTH, (room - FLOW.diamond - 14) / FLOW.small);
}

function beneath({ below: lines }: SideExit): number {
  return Math.max(1, lines.length) * FLOW.label + 4;
}

/** How far below the gateway the lines of one side reach. */
function depth(sides: readonly SideExit[], side: Side): number {
  const last = sides.findLast((each) => each.side === side);
  return last ? last.down + beneath(last) : FLOW.diamond;
}

function bottomOf({ height, gateway, sides }: Pick<FlowBox, 'height' | 'gateway' | 'sides'>): number {
  if (gateway) return gateway.y + Math.max(depth(sides, 'left'), depth(sides, 'right'));
  return height + Math.max(0, ...sides.map((side) => FLOW.drop + beneath(side)));
}

function withStraight(box: Omit<FlowBox, 'bottom'>, exit: StepExit, { frame }: RowSource): FlowBox {
  const x = box.outX;
  const [left, right] = [depth(box.sides, 'left'), depth(box.sides, 'right')];
  const side: Side = left < right || (left === right && x > FLOW.width / 2) ? 'left' : 'right';
  const label = wrapText(exit.condition, roomAt(side, x, frame));
  const from = box.gateway ? box.gateway.y + Math.min(left, right) : box.height;
  const labelY = from + 12;
  const labelEnd = label.length > 0 ? labelY + (label.length - 1) * FLOW.label + 4 : 0;
  return { ...box, straight: { exit, label, side, labelY }, bottom: Math.max(bottomOf(box), labelEnd) };
}
