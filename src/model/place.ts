/** A point in a file of the content folder: `file` is relative to it with `/`, line and column start at 1. */
export interface Place {
  file: string;
  line: number;
  column: number;
}

/** Where an entry was read from, and where each of its fields stands in that file. */
export interface Source extends Place {
  /**
   * Field name (key, heading or attribute) to its column in the line of the entry, or to `[line, column]`: inventories have a
   * hundred thousand cells, nearly all of them in the line of their row.
   */
  fields: Readonly<Record<string, number | readonly [line: number, column: number]>>;
}

/** The place a finding about `field` points at: the field itself, or the entry where the field is absent. */
export function placeOf(source: Source, field?: string): Place {
  const at = field === undefined ? undefined : source.fields[field];
  const [line, column] = typeof at === 'object' ? at : [source.line, at ?? source.column];
  return { file: source.file, line, column };
}
