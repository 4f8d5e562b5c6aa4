import type { Place } from '#model/place.ts';
import type { CellValue, TableColumn } from '#model/table.ts';
import type { ReportTable } from './report.ts';

/** A column, and how its value is found in an item. `undefined` becomes an empty cell. */
export interface ColumnOf<T> extends TableColumn {
  value(item: T): CellValue | undefined;
  /** True for the column whose values name the rows, where that is not the first. */
  isName?: true;
}

/** Makes a table of one row per item. */
export function tableOf<T>(
  items: readonly T[],
  columns: readonly ColumnOf<T>[],
  notes: readonly string[] = [],
): ReportTable {
  return {
    columns: columns.map(({ value: _value, isName: _isName, ...column }) => column),
    rows: items.map((item) => rowOf(item, columns)),
    notes,
    nameKey: columns.find(({ isName }) => isName)?.key,
  };
}

/** Written key by key: a build makes hundreds of thousands of cells, and a list of pairs for each row is thrown away at once. */
function rowOf<T>(item: T, columns: readonly ColumnOf<T>[]): ReportTable['rows'][number] {
  const row: Record<string, CellValue> = {};
  for (const { key, value } of columns) row[key] = value(item) ?? null;
  return row;
}

/** ファイル and 行: where a row comes from, so that every figure can be traced to a line. */
export const PLACE_COLUMNS: readonly ColumnOf<Pick<Place, 'file' | 'line'>>[] = [
  { key: 'file', heading: 'ファイル', value: ({ file }) => file },
  { key: 'line', heading: '行', align: 'right', value: ({ line }) => line },
];
