import type { Table, TableHeading } from '#model/table.ts';

/** A table as JSON with its heading: plain values by column key, dates in ISO, ratios from 0 to 1. Ends with a newline. */
export function formatTableJson(table: Table, heading: TableHeading): string {
  return withHeading(formatTableBody(table), heading);
}

/**
 * A table as the end of an object of JSON, for `withHeading`: each column and each row on a line, so that a line that
 * differs from that of another day is a row that does.
 */
export function formatTableBody({ columns, rows, notes = [] }: Table): string {
  return `"columns": ${lines(columns)},\n"rows": ${lines(rows)},\n"notes": ${lines(notes)}\n}\n`;
}

/** What `formatTableBody` gave, as JSON with its heading. */
export function withHeading(body: string, { name, title, asOf, commit }: TableHeading): string {
  const facts = Object.entries({ name, title, asOf, commit }).map(
    ([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)},\n`,
  );
  return `{\n${facts.join('')}${body}`;
}

function lines(values: readonly unknown[]): string {
  return values.length === 0 ? '[]' : `[\n${values.map((value) => JSON.stringify(value)).join(',\n')}\n]`;
}

/** Any plain data as JSON that people can read and compare line by line. */
export function formatData(data: unknown): string {
  return `${JSON.stringify(data, null, 2)}\n`;
}
