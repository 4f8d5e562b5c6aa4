import { coverageState } from '#model/coverage-state.ts';
import type { IsoDate } from '#model/iso-date.ts';
import type { Manual } from '#model/manual.ts';
import { monthsLabel } from '#model/months.ts';
import type { WorkItem } from '#model/work-item.ts';
import type { TableView } from '../cell.ts';
import { postCell, procedureCell, sectionCell, workCell } from '../links.ts';
import { coverageCell } from '../state-mark.ts';

/** Which works a table lists, and how it is introduced. */
export interface WorkTableOptions {
  caption: string;
  works: readonly WorkItem[];
  empty: string;
  /** True where works of several sections stand in one table. */
  hasSections: boolean;
}

/** Works with their state, procedure and posts: the table of section, post, calendar and index pages. */
export function workTable(manual: Manual, asOf: IsoDate, options: WorkTableOptions): TableView {
  const { caption, works, empty, hasSections } = options;
  return {
    caption,
    empty,
    columns: [
      { heading: '業務ID', isShort: true },
      { heading: '業務名', isWide: true },
      ...(hasSections ? [{ heading: '課' }] : []),
      { heading: '区分' },
      { heading: '時期' },
      { heading: '手順書' },
      { heading: '主担当' },
      { heading: '副担当' },
    ],
    rows: works.map((work) => ({
      anchor: `work-${work.id}`,
      cells: [
        work.id,
        workCell(work),
        ...(hasSections ? [sectionCell(manual, work.section)] : []),
        work.kind ?? '',
        monthsLabel(work.months) || (work.frequency ?? ''),
        procedureLines(manual, asOf, work),
        postCell(manual, work.owner),
        postCell(manual, work.deputy),
      ],
    })),
  };
}

function procedureLines(manual: Manual, asOf: IsoDate, work: WorkItem) {
  const procedures = manual.proceduresByWork.get(work.id) ?? [];
  return [coverageCell(coverageState(work, manual, asOf)), ...procedures.map(procedureCell)];
}
