import type { Delete, Text } from 'mdast';
import type { Content } from './tree.ts';

/**
 * Gives single tildes back as the signs they are: 「8:30~17:15、9:00~17:00」 are hours, and GFM strikes out what stands
 * between them. Only `~~` strikes out. `children` are those of one node, and `source` is what was parsed.
 */
export function withSingleTildes(children: readonly Content[], source: string): readonly Content[] {
  if (!children.some((child) => isByOneTilde(child, source))) return children;
  return children.flatMap((child) => (isByOneTilde(child, source) ? spelledOut(child) : [child]));
}

function isByOneTilde(node: Content, source: string): node is Delete {
  const offset = node.position?.start.offset ?? 0;
  return node.type === 'delete' && source[offset] === '~' && source[offset + 1] !== '~';
}

function spelledOut({ children, position }: Delete): Content[] {
  if (!position) return children;
  const { start, end } = position;
  const opening = { start, end: { ...start, column: start.column + 1, offset: (start.offset ?? 0) + 1 } };
  const closing = { start: { ...end, column: end.column - 1, offset: (end.offset ?? 1) - 1 }, end };
  return [tilde(opening), ...children, tilde(closing)];
}

function tilde(position: Text['position']): Text {
  return { type: 'text', value: '~', position };
}
