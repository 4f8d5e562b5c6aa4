/** Where something stands in a file; both start at 1. */
export interface Position {
  line: number;
  column: number;
}

/** A value as YAML gives it; `text` is what the author typed (0123 stays 0123, 20260401 stays a date). */
export interface YamlScalar extends Position {
  kind: 'scalar';
  value: string | number | boolean | null;
  text: string;
}

/** A list of values. */
export interface YamlList extends Position {
  kind: 'list';
  items: readonly YamlNode[];
}

/** A mapping; keys are unique and are plain texts. */
export interface YamlMap extends Position {
  kind: 'map';
  entries: readonly YamlEntry[];
}

/** One `key: value`; the position is that of the key. */
export interface YamlEntry extends Position {
  key: string;
  node: YamlNode;
}

/** A YAML text as a tree of plain data that remembers where everything stood. */
export type YamlNode = YamlScalar | YamlList | YamlMap;

/** The positions of all keys and list items below a mapping by dotted path: `approval.on`, `work.0`. */
export function positionsOf(entries: readonly YamlEntry[], prefix = ''): Record<string, readonly [number, number]> {
  const positions: Record<string, readonly [number, number]> = {};
  for (const { key, line, column, node } of entries) {
    positions[`${prefix}${key}`] = [line, column];
    Object.assign(positions, positionsWithin(node, `${prefix}${key}.`));
  }
  return positions;
}

function positionsWithin(node: YamlNode, prefix: string): Record<string, readonly [number, number]> {
  if (node.kind === 'map') return positionsOf(node.entries, prefix);
  if (node.kind === 'scalar') return {};
  return Object.assign(
    {},
    ...node.items.map((item, index) => ({
      [`${prefix}${index}`]: [item.line, item.column] as const,
      ...positionsWithin(item, `${prefix}${index}.`),
    })),
  );
}
