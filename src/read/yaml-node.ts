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

/** A line and a column by dotted path: `approval.on`, `work.0`. */
type Positions = Record<string, readonly [number, number]>;

/** The positions of all keys and list items below a mapping by dotted path. */
export function positionsOf(entries: readonly YamlEntry[]): Positions {
  const positions: Positions = {};
  addEntries(entries, '', positions);
  return positions;
}

function addEntries(entries: readonly YamlEntry[], prefix: string, positions: Positions): void {
  for (const { key, line, column, node } of entries) {
    positions[`${prefix}${key}`] = [line, column];
    addWithin(node, `${prefix}${key}.`, positions);
  }
}

function addWithin(node: YamlNode, prefix: string, positions: Positions): void {
  if (node.kind === 'map') addEntries(node.entries, prefix, positions);
  if (node.kind !== 'list') return;
  for (const [index, item] of node.items.entries()) {
    positions[`${prefix}${index}`] = [item.line, item.column];
    addWithin(item, `${prefix}${index}.`, positions);
  }
}
