import { displayWidth } from './display-width.ts';

const GAP = 2;
/** Cells are not cut into lines narrower than this: five Japanese characters. */
const NARROWEST = 10;

/** The width of lines of cells (headings first) side by side, when nothing is cut. */
export function naturalWidth(lines: readonly (readonly string[])[]): number {
  const widths = naturalWidths(lines);
  return sum(widths) + gapsOf(widths);
}

/**
 * Widths that fit `lines` (headings first) side by side into `available` columns: the widest are narrowed, but none below
 * its heading. Undefined where that is not possible.
 */
export function columnWidths(lines: readonly (readonly string[])[], available: number): number[] | undefined {
  const natural = naturalWidths(lines);
  const least = natural.map((width, index) =>
    Math.min(width, Math.max(NARROWEST, displayWidth(lines[0]?.[index] ?? ''))),
  );
  const room = available - gapsOf(natural);
  return sum(least) > room ? undefined : narrowed(natural, least, room);
}

function naturalWidths(lines: readonly (readonly string[])[]): number[] {
  const [headings = []] = lines;
  return headings.map((_, index) => lines.reduce((most, line) => Math.max(most, displayWidth(line[index] ?? '')), 0));
}

function gapsOf(widths: readonly number[]): number {
  return GAP * Math.max(0, widths.length - 1);
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
