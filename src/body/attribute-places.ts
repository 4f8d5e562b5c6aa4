import type { Point } from './notices.ts';
import type { Tag } from './tree.ts';
import { startOf } from './tree.ts';

const TAG_NAME = /<[^\s/>]+/y;
const ATTRIBUTE = /(\s*)([^\s=/>"'<]+)(?:\s*=\s*(?:"[^"]*"|'[^']*'))?/y;

/**
 * Where each attribute of a tag starts, in the order in which they are written; the parser does not tell. An attribute
 * that cannot be found (a tag inside a quote) is placed at its tag.
 */
export function attributePlaces(source: string, tag: Tag): readonly Point[] {
  const start = startOf(tag);
  const offset = tag.position?.start.offset ?? 0;
  const name = new RegExp(TAG_NAME);
  name.lastIndex = offset;
  if (!name.test(source)) return tag.attributes.map(() => start);
  const reader = new RegExp(ATTRIBUTE);
  reader.lastIndex = name.lastIndex;
  const walker = { line: start.line, lineStart: offset - start.column + 1, at: offset };
  return tag.attributes.map(() => {
    const found = reader.exec(source);
    return found ? advance(walker, source, found.index + (found[1]?.length ?? 0)) : start;
  });
}

/** Moves a line count forward to an offset. */
function advance(walker: { line: number; lineStart: number; at: number }, source: string, to: number): Point {
  for (let next = source.indexOf('\n', walker.at); next >= 0 && next < to; next = source.indexOf('\n', walker.at)) {
    walker.line += 1;
    walker.lineStart = next + 1;
    walker.at = next + 1;
  }
  walker.at = to;
  return { line: walker.line, column: to - walker.lineStart + 1 };
}
