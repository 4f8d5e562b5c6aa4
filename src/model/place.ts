/** A point in a file of the content folder: `file` is relative to it with `/`, line and column start at 1. */
export interface Place {
  file: string;
  line: number;
  column: number;
}

/** Where an entry was read from, and where each of its fields stands in that file. */
export interface Source extends Place {
  /** Field name (key, heading or attribute) to `[line, column]`. */
  fields: Readonly<Record<string, readonly [number, number]>>;
}

/** The place a finding about `field` points at: the field itself, or the entry where the field is absent. */
export function placeOf(source: Source, field?: string): Place {
  const at = field === undefined ? undefined : source.fields[field];
  return { file: source.file, line: at?.[0] ?? source.line, column: at?.[1] ?? source.column };
}
