import { wareki } from '#model/iso-date.ts';
import type { CellValue, Table, TableColumn } from '#model/table.ts';
import { formatRatio } from '#format/format-ratio.ts';
import type { Manual } from '#model/manual.ts';
import { loadCell } from './workload-table.ts';
import { address, entryAnchor } from '#model/address.ts';
import type { Cell, RichCell, TableView } from '../cell.ts';
import { workCell } from '../links.ts';

/** A part of a report's page: a table, under a heading where the report has several. */
export interface ReportPart {
  heading?: string;
  /** The id of the heading. */
  anchor?: string;
  table: TableView;
}

/** A report's table as the parts of a page: one for each value of the column by which the table is divided. */
export function reportParts(manual: Manual, table: Table, caption: string): ReportPart[] {
  const { headingKey, columns, rows } = table;
  if (headingKey === undefined || rows.length === 0) return [{ table: reportTable(manual, table, caption) }];
  const others = columns.filter(({ key }) => key !== headingKey);
  const groups = Map.groupBy(rows, (row) => String(row[headingKey]));
  return Array.from(groups, ([heading, group]) => ({
    heading,
    anchor: entryAnchor(heading),
    table: reportTable(manual, { columns: filledIn(others, group), rows: group, nameKey: table.nameKey }, heading),
  }));
}

/** The columns that have something to say in a part of the table. */
function filledIn(columns: readonly TableColumn[], rows: Table['rows']): TableColumn[] {
  return columns.filter(({ key }) => rows.some((row) => row[key] !== null && row[key] !== ''));
}

/** A report's table as a table of a page: dates in 和暦, ratios in percent, ids of works, procedures and posts as links. */
function reportTable(manual: Manual, table: Table, caption: string): TableView {
  return {
    caption,
    empty: '該当するものはありません。',
    ...(table.columns.at(-1)?.key === 'line' ? { hasPlaces: true } : {}),
    columns: table.columns.map(({ key, heading, align, type }) => ({
      heading,
      isNumber: align === 'right',
      isName: key === table.nameKey,
      ...(type === 'works' ? { isWide: true } : {}),
      ...(type === 'date' ? { isDate: true } : {}),
    })),
    rows: table.rows.map((row) => ({
      cells: table.columns.map((column) =>
        column.type === 'load'
          ? loadCell(row[column.key] ?? null, loads(table, row))
          : cellOf(manual, column, row[column.key] ?? null),
      ),
    })),
  };
}

function cellOf(manual: Manual, { type }: TableColumn, value: CellValue): Cell {
  if (value === null || value === '') return null;
  if (typeof value === 'number') return type === 'ratio' ? formatRatio(value) : value;
  if (type === 'date') return wareki(value);
  if (type === 'works') return value.split(';').map((id) => namedWork(manual, id));
  if (/^\d{4}-\d{2}$/.test(value)) return wareki(`${value}-01`).replace(/1日$/u, '');
  if (!value.includes(';')) return linked(manual, value);
  const parts = value.split(';');
  if (parts.every((part) => isKnown(manual, part))) return parts.map((part) => linked(manual, part));
  // Works by id and title, one below the other.
  return parts.every((part) => manual.workById.has(part.split(' ', 1)[0] ?? '')) ? parts : linked(manual, value);
}

function loads({ columns }: Table, row: Table['rows'][number]): number[] {
  return columns.filter(({ type }) => type === 'load').map(({ key }) => Number(row[key] ?? 0));
}

function namedWork(manual: Manual, id: string): RichCell | string {
  const work = manual.workById.get(id);
  return work ? workCell(work) : id;
}

function isKnown(manual: Manual, id: string): boolean {
  return manual.workById.has(id) || manual.procedureById.has(id) || manual.postById.has(id);
}

/** The procedure comes before the work that has the same id: it says how, and names the work. */
function linked(manual: Manual, value: string): RichCell | string {
  if (manual.procedureById.has(value)) return { text: value, href: address.procedure(value) };
  if (manual.workById.has(value)) return { text: value, href: address.work(value) };
  return manual.postById.has(value) ? { text: value, href: address.post(value) } : value;
}
