import { handsOffReasons } from '#report/hosted-works.ts';
import { type HalfDay, hostingWeek } from '#report/hosting-week.ts';
import type { WorkItem } from '#model/work-item.ts';
import type { Cell, TableView } from '../cell.ts';
import { workCell } from '../links.ts';

/** What the acts of a week rest on. */
interface WeekSources {
  /** What the first half-day is for. */
  orientation: readonly string[];
  /** True for a work that has a procedure to read. */
  isWritten: (work: WorkItem) => boolean;
}

/** The five days of a visitor as a table: a row for every half-day. */
export function hostingWeekTable(
  name: string,
  works: readonly WorkItem[],
  { orientation, isWritten }: WeekSources,
): TableView {
  return {
    caption: `${name}の5日間の予定`,
    empty: '受け入れられる業務がないため、予定を作れません。',
    columns: [{ heading: '日', isShort: true }, { heading: '業務' }, { heading: 'すること', isWide: true }],
    rows: hostingWeek(works).map((half) => ({
      cells: [`${half.day}日目${half.half}`, subjectOf(half), actsOf(half, { orientation, isWritten })],
    })),
  };
}

function subjectOf({ purpose }: HalfDay): Cell {
  if (purpose.kind === 'orientation') return '職場の説明';
  if (purpose.kind === 'review') return 'まとめ';
  return workCell(purpose.work);
}

function actsOf({ purpose }: HalfDay, { orientation, isWritten }: WeekSources): Cell {
  if (purpose.kind === 'orientation') return orientation;
  if (purpose.kind === 'review') return '学んだことと、手順書の分かりにくかったところを、指導役と一緒に振り返ります。';
  const { work, turn, turns } = purpose;
  const limits = handsOffReasons(work);
  if (limits.some(({ name }) => name.startsWith('資格'))) return '指導役の横で見ます。';
  const doing = turns === 1 ? '初めに横で見て、後半は一緒に行います。' : seeOrDo(turn, isWritten(work));
  return limits.length > 0 ? `${doing}触れない作業は除きます。` : doing;
}

function seeOrDo(turn: number, isWritten: boolean): string {
  if (turn > 1) return '指導役と一緒に行います。';
  return isWritten ? '手順書を読み、指導役の横で見ます。' : '指導役の説明を聞き、横で見ます。';
}
