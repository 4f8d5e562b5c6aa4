import { wareki } from '#model/iso-date.ts';
import type { CellValue, Table, TableColumn, TableHeading } from '#model/table.ts';
import { lineWithUnseenNamed } from '#model/with-unseen-named.ts';
import { columnWidths, naturalWidth } from './column-widths.ts';
import { displayWidth } from './display-width.ts';
import { formatRatio } from './format-ratio.ts';
import { padTo, wrapTo } from './lay-text.ts';

/** The width that reports are laid out for, in columns of the terminal. */
const TEXT_WIDTH = 100;

/**
 * A table for the terminal, at most 100 columns wide. Where it fits, one line per row with everything; else without the
 * columns of detail, with long cells cut into lines and 「ファイル:行」 below each row; else one block per row.
 */
export function formatTableText(table: Table, heading: TableHeading): string {
  const shown = layOut(table);
  const count = table.rows.length === 0 ? '該当するものはありません。' : `${table.rows.length}件`;
  const notes = [...(table.notes ?? []), ...shown.notes].flatMap((note) => wrapTo(`注　${seenText(note)}`, TEXT_WIDTH));
  const body = table.rows.length === 0 ? [] : [...shown.lines, ''];
  const lines = [`${heading.title}（${heading.name}）`, stand(heading), '', ...body, count, ...notes];
  return lines.map((line) => `${line.trimEnd()}\n`).join('');
}

function stand({ asOf, commit }: TableHeading): string {
  return `基準日 ${wareki(asOf)}　元の記録 ${commit?.slice(0, 12) ?? '確定していません'}`;
}

interface Layout {
  lines: string[];
  notes: string[];
}

function layOut(table: Table): Layout {
  const whole = joinPlace(table);
  const all = cellsOf(whole);
  if (naturalWidth(all) <= TEXT_WIDTH) return { lines: gridLines(whole.columns, all, []), notes: [] };
  const columns = table.columns.filter(({ key, isDetail }) => !isDetail && key !== 'file' && key !== 'line');
  const cells = cellsOf({ ...table, columns });
  if (!columnWidths(cells, TEXT_WIDTH)) return { lines: blockLines(whole.columns, all.slice(1)), notes: [] };
  const places = whole.rows.map((row) => seenText(String(row['file'] ?? '')));
  return { lines: gridLines(columns, cells, places), notes: leftOut(table) };
}

function leftOut({ columns }: Table): string[] {
  const details = columns.filter(({ isDetail }) => isDetail).map(({ heading }) => heading);
  return details.length === 0 ? [] : [`このほかの項目（${details.join('、')}）は、--format csv で出力します。`];
}

/** File and line as one column: 「ファイル:行」 is what editors and terminals open. */
function joinPlace(table: Table): Table {
  const columns = table.columns.filter(({ key }) => key !== 'line');
  if (columns.length === table.columns.length) return table;
  return { columns, rows: table.rows.map((row) => ({ ...row, file: `${row['file']}:${row['line']}` })) };
}

/** The headings, then the cells of each row, as text. */
function cellsOf({ columns, rows }: Table): string[][] {
  const head = columns.map(({ heading }) => heading);
  return [head, ...rows.map((row) => columns.map((column) => cellText(column, row[column.key] ?? null)))];
}

function cellText({ type }: TableColumn, value: CellValue): string {
  if (value === null) return '';
  if (typeof value === 'number') return type === 'ratio' ? formatRatio(value) : String(value);
  return seenText(value);
}

function seenText(text: string): string {
  return lineWithUnseenNamed(text.replaceAll(/[\t\r\n]+/gu, ' '));
}

function gridLines(columns: readonly TableColumn[], cells: readonly string[][], places: readonly string[]): string[] {
  const widths = columnWidths(cells, TEXT_WIDTH) ?? [];
  const [head = [], ...rows] = cells.map((row) => gridRow(columns, row, widths));
  const rule = widths.map((width) => '-'.repeat(width)).join('  ');
  return [...head, rule, ...rows.flatMap((lines, index) => [...lines, ...placeLine(places[index])])];
}

function placeLine(place: string | undefined): string[] {
  return place ? wrapTo(place, TEXT_WIDTH - 4).map((line) => `    ${line}`) : [];
}

function gridRow(columns: readonly TableColumn[], row: readonly string[], widths: readonly number[]): string[] {
  const wrapped = row.map((cell, index) => wrapTo(cell, widths[index] ?? 0));
  const height = Math.max(...wrapped.map((lines) => lines.length));
  return Array.from({ length: height }, (_, line) =>
    columns
      .map(({ align }, index) => {
        const side = align === 'right' ? 'left' : 'right';
        return padTo(wrapped[index]?.[line] ?? '', widths[index] ?? 0, side);
      })
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
