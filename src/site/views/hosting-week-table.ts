import { handsOffReasons } from '#report/hosting.ts';
import { type HalfDay, hostingWeek } from '#report/hosting-week.ts';
import type { WorkItem } from '#model/work-item.ts';
import type { Cell, TableView } from '../cell.ts';
import { workCell } from '../links.ts';

/** The five days of a visitor as a table: a row for every half-day. */
export function hostingWeekTable(name: string, works: readonly WorkItem[], orientation: readonly string[]): TableView {
  return {
    caption: `${name}の5日間の予定`,
    empty: '受け入れられる業務がないため、予定を作れません。',
    columns: [{ heading: '日', isShort: true }, { heading: '業務' }, { heading: 'すること', isWide: true }],
    rows: hostingWeek(works).map((half) => ({
      cells: [`${half.day}日目${half.half}`, subjectOf(half), actsOf(half, orientation)],
    })),
  };
}

function subjectOf({ purpose }: HalfDay): Cell {
  if (purpose.kind === 'orientation') return '職場の説明';
  if (purpose.kind === 'review') return 'まとめ';
  return workCell(purpose.work);
}

function actsOf({ purpose }: HalfDay, orientation: readonly string[]): Cell {
  if (purpose.kind === 'orientation') return orientation;
  if (purpose.kind === 'review') return '学んだことと、手順書の分かりにくかったところを、指導役と一緒に振り返ります。';
  const { work, turn, turns } = purpose;
  const limits = handsOffReasons(work);
  if (limits.some(({ name }) => name.startsWith('資格'))) return '指導役の横で見ます。';
  const doing = turns === 1 ? '初めに横で見て、後半は一緒に行います。' : seeOrDo(turn);
  return limits.length > 0 ? `${doing}触れない作業は除きます。` : doing;
}

function seeOrDo(turn: number): string {
  return turn === 1 ? '手順書を読み、指導役の横で見ます。' : '指導役と一緒に行います。';
}
