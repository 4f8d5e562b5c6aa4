import type { Table, TableHeading } from '#model/table.ts';

/** A table as JSON with its heading: plain values by column key, dates in ISO, ratios from 0 to 1. Ends with a newline. */
export function formatTableJson(table: Table, heading: TableHeading): string {
  const { name, title, asOf, commit } = heading;
  const { columns, rows, notes = [] } = table;
  return formatData({ name, title, asOf, commit, columns, rows, notes });
}

/** Any plain data as JSON that people can read and compare line by line. */
export function formatData(data: unknown): string {
  return `${JSON.stringify(data, null, 2)}\n`;
}
