import { wareki } from '#model/iso-date.ts';
import type { CellValue, Table, TableColumn } from '#model/table.ts';
import { formatRatio } from './format-ratio.ts';

/**
 * A table as a CSV file that Excel opens by double click: UTF-8 with a byte-order mark, CRLF, every cell quoted. A date
 * column is followed by the same day in 和暦.
 */
export function formatCsv(table: Table): string {
  const heading = table.columns.map(headingCells).join(',');
  const rows = table.rows.map((row) => table.columns.map((column) => cells(column, row[column.key] ?? null)).join(','));
  return `\uFEFF${[heading, ...rows].map((line) => `${line}\r\n`).join('')}`;
}

function headingCells({ heading, type }: TableColumn): string {
  return type === 'date' ? `${quoted(heading)},${quoted(`${heading}（和暦）`)}` : quoted(heading);
}

function cells({ type }: TableColumn, value: CellValue): string {
  if (type === 'date') return typeof value === 'string' ? `${quoted(value)},${quoted(wareki(value))}` : '"",""';
  if (typeof value === 'number') return quoted(type === 'ratio' ? formatRatio(value) : String(value));
  return quoted(spreadsheetSafe(value ?? ''));
}

function quoted(cell: string): string {
  return cell.includes('"') ? `"${cell.replaceAll('"', '""')}"` : `"${cell}"`;
}

/**
 * Text that a spreadsheet takes as text. A cell that begins with a sign of a formula, also in full width, is run by Excel
 * and others; an apostrophe before it stops that (OWASP: CSV Injection).
 */
function spreadsheetSafe(text: string): string {
  return /^[=+\-@\t\r\n＝＋－＠]/u.test(text) ? `'${text}` : text;
}
