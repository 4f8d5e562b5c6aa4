import type { IsoDate } from '#model/iso-date.ts';
import type { Manual } from '#model/manual.ts';
import { monthsLabel } from '#model/months.ts';
import type { WorkItem } from '#model/work-item.ts';
import type { TableView } from '../cell.ts';
import { colleagueCell, procedureCell, workCell } from '../links.ts';
import { workStateCell } from '../state-mark.ts';

/** Which works a table lists, and how it is introduced. */
export interface WorkTableOptions {
  caption: string;
  works: readonly WorkItem[];
  empty: string;
}

/** Works of one section with their state, procedure and posts; what most people look for stands first, for narrow screens. */
export function workTable(manual: Manual, asOf: IsoDate, options: WorkTableOptions): TableView {
  const { caption, works, empty } = options;
  return {
    caption,
    empty,
    columns: [
      { heading: '業務名', isWide: true },
      { heading: '手順書' },
      { heading: '時期' },
      { heading: '主担当' },
      { heading: '副担当' },
      { heading: '区分' },
      { heading: '業務ID', isShort: true },
    ],
    rows: works.map((work) => ({
      anchor: `work-${work.id}`,
      cells: [
        workCell(work),
        procedureLines(manual, asOf, work),
        monthsLabel(work.months) || (work.frequency ?? ''),
        colleagueCell(manual, work.owner, work.section),
        colleagueCell(manual, work.deputy, work.section),
        work.kind ?? '',
        work.id,
      ],
    })),
  };
}

function procedureLines(manual: Manual, asOf: IsoDate, work: WorkItem) {
  const procedures = manual.proceduresByWork.get(work.id) ?? [];
  return [workStateCell(work, manual, asOf), ...procedures.map(procedureCell)];
}
