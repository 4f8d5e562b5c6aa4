import type { Manual } from '#model/manual.ts';
import { monthsLabel } from '#model/months.ts';
import type { Procedure } from '#model/procedure.ts';
import { volumeLabel, type WorkItem, yearlyHours } from '#model/work-item.ts';
import type { Cell, TableView } from '../cell.ts';
import { postCell, workCell } from '../links.ts';

const SHORT = ['頻度', '年間件数', '年間時間'];

/** When, how often, how much and by whom: the inventory's facts about the works that a procedure covers. */
export function worksTable(manual: Manual, procedure: Procedure): TableView {
  return {
    caption: '業務の基本情報',
    empty: '対象の業務が業務一覧にありません。',
    columns: ['業務', '頻度', '時期', '年間件数', '年間時間', '難易度', '主担当', '副担当'].map((heading) => ({
      heading,
      isShort: SHORT.includes(heading),
    })),
    rows: procedure.work.flatMap((id) => {
      const work = manual.workById.get(id);
      return work ? [{ cells: cellsOf(manual, work) }] : [];
    }),
  };
}

function cellsOf(manual: Manual, work: WorkItem): Cell[] {
  const hours = yearlyHours(work);
  return [
    workCell(work),
    work.frequency ?? '',
    monthsLabel(work.months),
    volumeLabel(work),
    hours === undefined ? '' : `${hours.toLocaleString('ja-JP')}時間`,
    work.difficulty ?? null,
    postCell(manual, work.owner),
    postCell(manual, work.deputy),
  ];
}
