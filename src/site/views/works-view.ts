import type { IsoDate } from '#model/iso-date.ts';
import type { Manual } from '#model/manual.ts';
import { isActive } from '#model/work-item.ts';
import type { TableView } from '../cell.ts';
import { workTable } from './work-table.ts';

/** The works of all sections, in a part for each: one table of hundreds of rows has no place to begin. */
export interface WorksView {
  count: number;
  sections: readonly { id: string; name: string; count: number; table: TableView }[];
}

/** 業務一覧 of all sections on a day. */
export function worksView(manual: Manual, asOf: IsoDate): WorksView {
  const sections = manual.sections
    .map(({ id, name }) => ({ id, name, works: (manual.worksBySection.get(id) ?? []).filter(isActive) }))
    .filter(({ works }) => works.length > 0)
    .map(({ id, name, works }) => {
      const table = workTable(manual, asOf, { caption: `${name}の業務一覧`, works, empty: '' });
      return { id, name, count: works.length, table };
    });
  return { count: sections.reduce((sum, { count }) => sum + count, 0), sections };
}
