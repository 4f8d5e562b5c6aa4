import { wareki } from '#model/iso-date.ts';
import type { CellValue, Table, TableColumn } from '#model/table.ts';
import { formatRatio } from './format-ratio.ts';

/**
 * A table as a CSV file that Excel opens by double click: UTF-8 with a byte-order mark, CRLF, every cell quoted. A date
 * column is followed by the same day in 和暦.
 */
export function formatCsv(table: Table): string {
  const heading = table.columns.flatMap(headings);
  const rows = table.rows.map((row) => table.columns.flatMap((column) => cells(column, row[column.key] ?? null)));
  return `\uFEFF${[heading, ...rows].map((line) => `${line.map(quoted).join(',')}\r\n`).join('')}`;
}

function headings({ heading, type }: TableColumn): string[] {
  return type === 'date' ? [heading, `${heading}（和暦）`] : [heading];
}

function cells({ type }: TableColumn, value: CellValue): string[] {
  if (type === 'date') return typeof value === 'string' ? [value, wareki(value)] : ['', ''];
  if (typeof value === 'number') return [type === 'ratio' ? formatRatio(value) : String(value)];
  return [spreadsheetSafe(value ?? '')];
}

function quoted(cell: string): string {
  return cell.includes('"') ? `"${cell.replaceAll('"', '""')}"` : `"${cell}"`;
}

/**
 * Text that a spreadsheet takes as text. A cell that begins with a sign of a formula, also in full width, is run by Excel
 * and others; an apostrophe before it stops that (OWASP: CSV Injection).
 */
export function spreadsheetSafe(text: string): string {
  return /^[=+\-@\t\r\n＝＋－＠]/u.test(text) ? `'${text}` : text;
}
