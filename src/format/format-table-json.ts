import type { Table, TableHeading } from '#model/table.ts';

/**
 * A table as JSON with its heading: plain values by column key, dates in ISO, ratios from 0 to 1. Each column and each row
 * stands on a line, so that a line that differs from that of another day is a row that does. Ends with a newline.
 */
export function formatTableJson({ columns, rows, notes = [] }: Table, heading: TableHeading): string {
  const { name, title, asOf, commit } = heading;
  const facts = Object.entries({ name, title, asOf, commit }).map(
    ([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)},\n`,
  );
  return `{\n${facts.join('')}"columns": ${lines(columns)},\n"rows": ${lines(rows)},\n"notes": ${lines(notes)}\n}\n`;
}

function lines(values: readonly unknown[]): string {
  return values.length === 0 ? '[]' : `[\n${values.map((value) => JSON.stringify(value)).join(',\n')}\n]`;
}

/** Any plain data as JSON that people can read and compare line by line. */
export function formatData(data: unknown): string {
  return `${JSON.stringify(data, null, 2)}\n`;
}
