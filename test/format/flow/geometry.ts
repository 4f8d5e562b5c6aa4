import { FLOW, type FlowLabel, type FlowLine } from '#format/flow/flow-layout.ts';
import { textWidth } from '#format/flow/wrap-text.ts';

/** A box without its words. */
export interface Area {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** The area that the words of a label cover. */
export function groundOf({ lines, x, y, anchor }: FlowLabel): Area {
  const width = Math.max(...lines.map(textWidth)) * FLOW.small;
  const left = { start: x, middle: x - width / 2, end: x - width }[anchor];
  return { x: left, y: y - 9, width, height: (lines.length - 1) * FLOW.label + 11 };
}

/** Areas whose inside a line passes through; touching an edge is how lines begin and end. */
export function crossings<A extends Area>(line: FlowLine, areas: readonly A[]): A[] {
  return areas.filter((area) => sections(line).some((section) => overlaps(areaOf(section), area)));
}

/** Whether the insides of two areas have a point in common. */
export function overlaps(a: Area, b: Area): boolean {
  const inner = 0.5;
  return (
    a.x + a.width > b.x + inner &&
    a.x < b.x + b.width - inner &&
    a.y + a.height > b.y + inner &&
    a.y < b.y + b.height - inner
  );
}

/** How far lines of one gateway may run together before they part. */
const SHARED = 7;

/** Whether two lines run on one another, or so close that they look like one. */
export function runTogether(a: FlowLine, b: FlowLine): boolean {
  return sections(a).some((one) => sections(b).some((other) => areTogether(areaOf(one), areaOf(other))));
}

function areTogether(a: Area, b: Area): boolean {
  const across = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const down = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  const areUpright = a.width === 0 && b.width === 0;
  const areLevel = a.height === 0 && b.height === 0;
  return (areUpright && across > -4 && down > SHARED) || (areLevel && down > -4 && across > SHARED);
}

function sections(line: FlowLine): (readonly [FlowLine[number], FlowLine[number]])[] {
  return line.slice(1).map((to, index) => [line[index] ?? to, to] as const);
}

function areaOf([[x1, y1], [x2, y2]]: readonly [FlowLine[number], FlowLine[number]]): Area {
  return { x: Math.min(x1, x2), y: Math.min(y1, y2), width: Math.abs(x1 - x2), height: Math.abs(y1 - y2) };
}
