import { deadlineLine } from '#model/deadline-line.ts';
import { INVENTORY_COLUMNS, type InventoryColumn } from '#model/inventory-columns.ts';
import { FISCAL_MONTHS } from '#model/months.ts';
import type { CellValue } from '#model/table.ts';
import type { WorkDeadline, WorkItem } from '#model/work-item.ts';
import { COVERAGE_ROW_LABEL } from './coverage-works.ts';
import { worksInOrder } from './names.ts';
import { reportFigures } from './report-figures.ts';
import type { Report } from './report.ts';
import { type ColumnOf, tableOf } from './table-of.ts';
import { unreadNotes } from './unread.ts';

/** 業務一覧: the inventories of all sections as one table, written the way authors write them. */
export const inventoryReport: Report = {
  name: 'inventory',
  title: '業務一覧（全ての列）',
  reading: 'ぎょうむいちらん（すべてのれつ）',
  description: '全ての課の業務一覧を一つの表にまとめ、業務手順書から判定した整備状況を添えます。',
  readers: '職員課、監査担当、所属長',
  table(manual, asOf, figures = reportFigures(manual, asOf)) {
    const stateById = new Map(figures.coverage().works.map(({ workId, state }) => [workId, state]));
    const columns: readonly ColumnOf<WorkItem>[] = [
      ...INVENTORY_COLUMNS.map(toColumn),
      {
        key: 'state',
        heading: '整備状況（判定）',
        value: ({ id }) => COVERAGE_ROW_LABEL[stateById.get(id) ?? 'uncovered'],
      },
      { key: 'file', heading: 'ファイル', value: ({ source }) => source.file },
      { key: 'line', heading: '行', align: 'right', value: ({ source }) => source.line },
    ];
    return tableOf(worksInOrder(manual), columns, unreadNotes(manual));
  },
};

/** What the terminal shows; files have all columns. */
const MAIN: readonly InventoryColumn['key'][] = ['id', 'sectionName', 'title', 'frequency', 'owner', 'deputy'];

function toColumn({ key, heading, cell }: InventoryColumn): ColumnOf<WorkItem> {
  const column = {
    key,
    heading,
    isDetail: !MAIN.includes(key),
    ...(key === 'title' && { isName: true as const }),
    value: (work: WorkItem) => written(cell.type, work[key]),
  };
  if (cell.type === 'date') return { ...column, type: 'date' };
  return cell.type === 'integer' || cell.type === 'number' ? { ...column, align: 'right' } : column;
}

function written(type: InventoryColumn['cell']['type'], value: WorkItem[InventoryColumn['key']]): CellValue {
  if (value === undefined) return null;
  if (typeof value === 'boolean') return value ? 'はい' : 'いいえ';
  if (typeof value === 'string' || typeof value === 'number') return value;
  if (type === 'months') return writtenMonths(value as readonly number[]);
  if (type === 'deadlines') return (value as readonly WorkDeadline[]).map(deadlineLine).join(';');
  return value.join(';');
}

function writtenMonths(months: readonly number[]): string {
  if (months.length === 12) return '通年';
  return FISCAL_MONTHS.filter((month) => months.includes(month)).join(';');
}
