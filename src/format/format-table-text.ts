import { wareki } from '#model/iso-date.ts';
import type { CellValue, Table, TableColumn, TableHeading } from '#model/table.ts';
import { columnWidths } from './column-widths.ts';
import { displayWidth, padTo, wrapTo } from './display-width.ts';
import { formatRatio } from './format-ratio.ts';

/** The width that reports are laid out for, in columns of the terminal. */
export const TEXT_WIDTH = 100;

/**
 * A table for the terminal: aligned columns where they fit into 100, with long cells cut into lines; else one block per
 * row. File and line stand together as 「ファイル:行」.
 */
export function formatTableText(table: Table, heading: TableHeading): string {
  const { columns, rows } = withPlaceJoined(table);
  const cells = rows.map((row) => columns.map((column) => cellText(column, row[column.key] ?? null)));
  const widths = columnWidths([columns.map((column) => column.heading), ...cells], TEXT_WIDTH);
  const body = widths ? gridLines(columns, cells, widths) : blockLines(columns, cells);
  const count = rows.length === 0 ? ['該当するものはありません。'] : [`${rows.length}件`];
  const notes = (table.notes ?? []).flatMap((note) => wrapTo(`注　${note}`, TEXT_WIDTH));
  const lines = [...headingLines(heading), '', ...(rows.length === 0 ? [] : [...body, '']), ...count, ...notes];
  return lines.map((line) => `${line.trimEnd()}\n`).join('');
}

function headingLines({ title, name, asOf, commit }: TableHeading): string[] {
  return [`${title}（${name}）`, `基準日 ${wareki(asOf)}　版 ${commit?.slice(0, 12) ?? '確定していません'}`];
}

function withPlaceJoined(table: Table): Table {
  const isJoined = ['file', 'line'].every((key) => table.columns.some((column) => column.key === key));
  if (!isJoined) return table;
  const columns = table.columns.filter(({ key }) => key !== 'line');
  return { columns, rows: table.rows.map((row) => ({ ...row, file: `${row['file']}:${row['line']}` })) };
}

function cellText({ type }: TableColumn, value: CellValue): string {
  if (value === null) return '';
  if (typeof value === 'number') return type === 'ratio' ? formatRatio(value) : value.toLocaleString('en-US');
  return value.replaceAll(/[\t\r\n]+/gu, ' ');
}

function gridLines(columns: readonly TableColumn[], cells: readonly string[][], widths: readonly number[]): string[] {
  const rule = widths.map((width) => '-'.repeat(width)).join('  ');
  const head = columns.map((column) => column.heading);
  const rows = [head, ...cells].map((row) => gridRow(columns, row, widths));
  return [...(rows[0] ?? []), rule, ...rows.slice(1).flat()];
}

function gridRow(columns: readonly TableColumn[], row: readonly string[], widths: readonly number[]): string[] {
  const wrapped = row.map((cell, index) => wrapTo(cell, widths[index] ?? 0));
  const height = Math.max(...wrapped.map((lines) => lines.length));
  return Array.from({ length: height }, (_, line) =>
    columns
      .map(({ align }, index) =>
        padTo(wrapped[index]?.[line] ?? '', widths[index] ?? 0, align === 'right' ? 'left' : 'right'),
      )
      .join('  '),
  );
}

function blockLines(columns: readonly TableColumn[], cells: readonly string[][]): string[] {
  const label = Math.max(...columns.map((column) => displayWidth(column.heading)));
  const blocks = cells.map((row, index) => [
    `[${index + 1}]`,
    ...columns.flatMap((column, at) => blockCell(padTo(column.heading, label, 'right'), row[at] ?? '')),
  ]);
  return blocks.flatMap((block, index) => (index === 0 ? block : ['', ...block]));
}

function blockCell(label: string, text: string): string[] {
  if (text === '') return [];
  const indent = displayWidth(label) + 4;
  const [first = '', ...rest] = wrapTo(text, TEXT_WIDTH - indent);
  return [`  ${label}  ${first}`, ...rest.map((line) => ' '.repeat(indent) + line)];
}
