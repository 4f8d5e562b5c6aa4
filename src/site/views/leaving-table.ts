import type { Manual } from '#model/manual.ts';
import type { SectionLeaving } from '#report/leaving.ts';
import { leaversLabel } from '#report/leaving-report.ts';
import type { TableView } from '../cell.ts';
import { workCell } from '../links.ts';

/** Who may not leave without handing over first: which works of a section nobody could do when one or two people leave. */
export function leavingTable(manual: Manual, sectionName: string, leaving: SectionLeaving | undefined): TableView {
  const { already = [], cases = [] } = leaving ?? {};
  const worksOf = (ids: readonly string[]) => ids.flatMap((id) => manual.workById.get(id) ?? []).map(workCell);
  const now = already.length === 0 ? [] : [{ cells: ['今すでに', worksOf(already)] }];
  return {
    caption: `${sectionName}で異動があったときに対応できる人がいなくなる業務`,
    empty: 'どの一人、どの二人が異動しても、対応できる人が残ります。',
    columns: [{ heading: '異動する人' }, { heading: '対応できる人がいなくなる業務', isWide: true }],
    rows: [
      ...now,
      ...cases.map(({ leavers, lost, isWorst }) => ({
        cells: [
          isWorst ? [leaversLabel(manual, leavers), '（最も影響が大きい二人）'] : leaversLabel(manual, leavers),
          worksOf(lost),
        ],
      })),
    ],
  };
}
