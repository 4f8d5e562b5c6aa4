import type { Notice } from '#model/finding.ts';
import type { Source } from '#model/place.ts';
import type { CellReading } from './cell-reading.ts';
import { readCell } from './read-cell.ts';
import { toldByColumn, type CellNotice } from './told-by-column.ts';
import { lostRowNotices, type LostRow } from './lost-rows.ts';
import { isWithoutHeadings, noHeadings } from './match-headings.ts';
import { readTable, type TableRow } from './read-table.ts';
import type { ListNames } from './split-list.ts';
import type { CsvColumn } from './csv-column.ts';

/** One row of a CSV file as values by column key; columns that the file lacks have the empty value of their type. */
export interface FileRecord {
  values: Readonly<Record<string, unknown>>;
  /** The columns whose cells are wrong; what is only strange is read. */
  unreadable: ReadonlySet<string>;
  source: Source;
}

/** The rows of a CSV file as records, and what could not be read. */
export interface Records {
  records: readonly FileRecord[];
  notices: Notice[];
}

/** How a CSV file is read: where it stands, what columns it may have, and what is known of the values of its list columns. */
export interface RecordFormat {
  file: string;
  columns: readonly CsvColumn[];
  names?: Readonly<Record<string, ListNames>>;
  /** Keys without which a row is nothing; such a row is reported and not counted. */
  needs: readonly string[];
  /** Core columns whose empty cells a rule of lint reports better. */
  mayBeEmpty?: readonly string[];
}

/** Reads a CSV file row by row and cell by cell: a bad cell costs the cell, a row without its key costs the row. */
export function readRecords(text: string, format: RecordFormat): Records {
  const table = readTable(text, format.file, format.columns);
  const missing = format.columns.filter(
    (column) => format.needs.includes(column.key) && !table.columns.some(({ key }) => key === column.key),
  );
  const [first] = table.rows;
  if (missing.length > 0 && isWithoutHeadings(table))
    return { records: [], notices: [{ file: format.file, line: 1, column: 1, ...noHeadings(format.columns) }] };
  // Every row would say the same.
  if (missing.length > 0 && first)
    return { records: [], notices: [...table.notices, lostRows(first, missing, format)] };
  const read = table.rows.map((row) => readRecord(row, format));
  const cells = read.flatMap(({ cells }) => cells);
  return {
    records: read.flatMap(({ record }) => (record ? [record] : [])),
    notices: [
      ...table.notices,
      ...toldByColumn(cells, table.rows),
      ...lostRowNotices(
        read.flatMap(({ lost }) => lost ?? []),
        table.rows.length,
        format.file,
      ),
      ...read.flatMap(({ notices }) => notices),
    ],
  };
}

interface RowReading {
  record?: FileRecord;
  /** Why the row is not counted. */
  lost?: LostRow;
  /** What is wrong with a row that counts. */
  notices: Notice[];
  /** What is wrong with single cells. */
  cells: CellNotice[];
}

function readRecord(row: TableRow, format: RecordFormat): RowReading {
  const cells: CellNotice[] = [];
  const values: Record<string, unknown> = {};
  const unreadable = new Set<string>();
  // Not by way of entries: an inventory has tens of thousands of cells.
  for (const column of format.columns) {
    const { value, problems } = readColumn(row, column, format.names);
    values[column.key] = value;
    for (const problem of problems)
      cells.push({ column, notice: { ...placeOf(row, column.key, format.file), ...problem } });
    if (problems.some(({ severity }) => severity !== 'warning')) unreadable.add(column.key);
  }
  const lost = format.columns.filter(({ key }) => format.needs.includes(key) && isEmpty(values[key]));
  const empty = lost.filter(({ key }) => !unreadable.has(key));
  if (empty.length > 0) return { cells, notices: [], lost: { row, columns: empty, isEmpty: true } };
  if (lost.length > 0) return { cells, notices: [], lost: { row, columns: lost, isEmpty: false } };
  const blank = blankCells(row, format);
  return {
    record: { values, unreadable, source: { file: format.file, line: row.line, column: 1, fields: positionsOf(row) } },
    cells,
    notices: blank.length > 0 ? [blankNotice(row, blank, format.file)] : [],
  };
}

function readColumn(row: TableRow, column: CsvColumn, names: RecordFormat['names']): CellReading {
  return readCell(row.cells[column.key]?.text ?? '', column, names?.[column.key]);
}

function placeOf(row: TableRow, key: string, file: string) {
  const cell = row.cells[key];
  return { file, line: cell?.line ?? row.line, column: cell?.column ?? 1 };
}

function positionsOf(row: TableRow): Source['fields'] {
  const positions: Record<string, number | readonly [line: number, column: number]> = {};
  for (const [key, { line, column }] of Object.entries(row.cells))
    positions[key] = line === row.line ? column : [line, column];
  return positions;
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === '';
}

function lostRows({ line }: TableRow, missing: readonly CsvColumn[], { file }: RecordFormat): Notice {
  const headings = missing.map(({ heading }) => heading).join('、');
  return {
    file,
    line,
    column: 1,
    ruleId: 'readable-row',
    message: `${headings}の列がないため、この行と後の行を数えていません。`,
    fix: `1行目に見出し「${headings}」を書いてください。`,
  };
}

function blankCells(row: TableRow, { columns, mayBeEmpty = [] }: RecordFormat): CsvColumn[] {
  return columns.filter(
    ({ key, isCore }) => isCore && !mayBeEmpty.includes(key) && row.cells[key] && row.cells[key].text.trim() === '',
  );
}

/** Spreadsheets keep the value of merged cells in the first row alone. */
const MERGED = 'Excelで上の行と結合したセルは空欄になるため、同じ値を行ごとに書きます。';

function blankNotice(row: TableRow, blank: readonly CsvColumn[], file: string): Notice {
  const headings = blank.map(({ heading }) => heading).join('、');
  return {
    ...placeOf(row, blank[0]?.key ?? '', file),
    ruleId: 'known-value',
    message: `${headings}が空欄です。`,
    fix: `${headings}を書いてください。${blank.length === 1 ? (blank[0]?.description ?? '') : MERGED}`,
  };
}
