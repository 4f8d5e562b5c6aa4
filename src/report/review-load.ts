import { addMonths, type IsoDate } from '#model/iso-date.ts';
import type { Manual } from '#model/manual.ts';
import { type ReviewRow, reviews } from './reviews.ts';

/** The reviews of one month: as they fall due, and as they would be with the load levelled. Procedure ids. */
export interface ReviewMonth {
  /** `YYYY-MM`. */
  month: string;
  due: readonly string[];
  /** A proposal: no review is put later than it is due. */
  proposed: readonly string[];
}

/**
 * The reviews of the next twelve months, this month first. What is overdue, or whose last review is unknown, falls in
 * this month. The proposal levels the months by doing some reviews earlier than they are due.
 */
export function reviewLoad(
  manual: Manual,
  asOf: IsoDate,
  planned: readonly ReviewRow[] = reviews(manual, asOf),
): ReviewMonth[] {
  const months = Array.from({ length: 12 }, (_, index) => addMonths(`${asOf.slice(0, 7)}-01`, index).slice(0, 7));
  const [first = ''] = months;
  const rows = planned.map(({ procedureId, dueOn }) => ({
    id: procedureId,
    month: dueOn && dueOn.slice(0, 7) > first ? dueOn.slice(0, 7) : first,
  }));
  const due = months.map((month) => rows.filter((row) => row.month === month).map(({ id }) => id));
  const proposed = levelled(due);
  return months.map((month, index) => ({ month, due: due[index] ?? [], proposed: proposed[index] ?? [] }));
}

/**
 * The lowest peaks that are possible when reviews may only be done earlier. Nothing moves but what stands above the
 * average up to the steepest rise; then the months after that are looked at in the same way.
 */
function levelled(due: readonly (readonly string[])[]): string[][] {
  const months = due.map((ids) => [...ids]);
  for (let start = 0; start < months.length;) {
    const end = steepestRise(months, start);
    level(months, start, end);
    start = end + 1;
  }
  return months;
}

function steepestRise(months: readonly string[][], start: number): number {
  const averages = months.slice(start).map((_, index) => countOf(months, start, start + index) / (index + 1));
  return start + averages.indexOf(Math.max(...averages));
}

function level(months: string[][], start: number, end: number): void {
  const most = Math.ceil(countOf(months, start, end) / (end - start + 1));
  for (let index = end; index > start; index -= 1) {
    const month = months[index] ?? [];
    months[index - 1]?.push(...month.splice(0, Math.max(0, month.length - most)));
  }
}

function countOf(months: readonly string[][], start: number, end: number): number {
  return months.slice(start, end + 1).flat().length;
}
