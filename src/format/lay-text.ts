import { displayWidth } from './display-width.ts';
import { mayBeginLine } from './line-edges.ts';

/** Fills a text with spaces up to a width in columns of a terminal, on the right or, for figures, on the left. */
export function padTo(text: string, width: number, side: 'left' | 'right'): string {
  const space = ' '.repeat(Math.max(0, width - displayWidth(text)));
  return side === 'left' ? space + text : text + space;
}

/** Cuts a text into lines no wider than `width` columns of a terminal, none beginning with a closing mark (行頭禁則). */
export function wrapTo(text: string, width: number): string[] {
  if (displayWidth(text) <= width) return [text];
  const lines: string[] = [];
  let line = '';
  for (const character of text) {
    if (line !== '' && displayWidth(line + character) > width) {
      const held = heldBack([...line], { next: character, width });
      lines.push(line.slice(0, line.length - held.length));
      line = held;
    }
    line += character;
  }
  return [...lines, line];
}

/** The end of a full line that goes over to the next, so that what begins there may; none where too much of it is marks. */
function heldBack(line: readonly string[], { next, width }: { next: string; width: number }): string {
  let start = line.length;
  while (start > 0 && !mayBeginLine(line[start] ?? next)) start -= 1;
  const held = line.slice(start).join('');
  return displayWidth(held + next) > width ? '' : held;
}
