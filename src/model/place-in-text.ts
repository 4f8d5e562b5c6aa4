import type { TextBlock } from './body.ts';

/** The line of the file on which a place in a text stands; of lines after the first, the first column. */
export function placeInText(
  { line, column, breaks = [] }: Pick<TextBlock, 'line' | 'column' | 'breaks'>,
  index: number,
): { line: number; column: number } {
  const lines = breaks.filter((start) => start <= index).length;
  return lines === 0 ? { line, column } : { line: line + lines, column: 1 };
}
