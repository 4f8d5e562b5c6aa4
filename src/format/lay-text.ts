import { displayWidth } from './display-width.ts';

/** Fills a text with spaces up to a width in columns of a terminal, on the right or, for figures, on the left. */
export function padTo(text: string, width: number, side: 'left' | 'right'): string {
  const space = ' '.repeat(Math.max(0, width - displayWidth(text)));
  return side === 'left' ? space + text : text + space;
}

const NOT_AT_START = '、。，．・：；？！ー）」』】〕,.:;)]';

/** Cuts a text into lines no wider than `width` columns of a terminal, none beginning with a closing mark (行頭禁則). */
export function wrapTo(text: string, width: number): string[] {
  if (displayWidth(text) <= width) return [text];
  const lines: string[] = [];
  let line = '';
  for (const character of text) {
    if (line !== '' && displayWidth(line + character) > width) {
      const held = NOT_AT_START.includes(character) ? ([...line].at(-1) ?? '') : '';
      const kept = line.slice(0, line.length - held.length);
      if (kept !== '') lines.push(kept);
      line = held;
    }
    line += character;
  }
  return [...lines, line];
}
