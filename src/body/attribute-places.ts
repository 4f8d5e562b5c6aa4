import { pointWalker, type Point } from './notices.ts';
import { startOf, type Tag } from './tree.ts';

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
  const pointOf = pointWalker(source, { offset, ...start });
  return tag.attributes.map(() => {
    const found = reader.exec(source);
    return found ? pointOf(found.index + (found[1]?.length ?? 0)) : start;
  });
}
