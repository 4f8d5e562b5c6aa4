import { displayWidth } from './display-width.ts';

const GAP = 2;
/** Cells are not cut into lines narrower than this: five Japanese characters. */
const NARROWEST = 10;

/**
 * Widths that fit `lines` (headings first) side by side into `available` columns: the widest are narrowed, but none below
 * its heading. Undefined where that is not possible.
 */
export function columnWidths(lines: readonly (readonly string[])[], available: number): number[] | undefined {
  const [headings = []] = lines;
  const natural = headings.map((_, index) =>
    lines.reduce((most, line) => Math.max(most, displayWidth(line[index] ?? '')), 0),
  );
  const least = headings.map((heading, index) =>
    Math.min(natural[index] ?? 0, Math.max(NARROWEST, displayWidth(heading))),
  );
  const room = available - GAP * (headings.length - 1);
  if (sum(least) > room) return undefined;
  return narrowed(natural, least, room);
}

function narrowed(natural: readonly number[], least: readonly number[], room: number): number[] {
  const widths = [...natural];
  while (sum(widths) > room) {
    const slack = widths.map((width, index) => (width > (least[index] ?? 0) ? width : 0));
    const widest = slack.indexOf(Math.max(...slack));
    widths[widest] = (widths[widest] ?? 0) - 1;
  }
  return widths;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
