import { addMonths, type IsoDate } from '#model/iso-date.ts';
import type { Manual } from '#model/manual.ts';
import { reviews } from './reviews.ts';

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
 * this month. Later months are levelled by doing the surplus of a month earlier.
 */
export function reviewLoad(manual: Manual, asOf: IsoDate): ReviewMonth[] {
  const months = Array.from({ length: 12 }, (_, index) => addMonths(`${asOf.slice(0, 7)}-01`, index).slice(0, 7));
  const [first = ''] = months;
  const rows = reviews(manual, asOf).map(({ procedureId, dueOn }) => ({
    id: procedureId,
    month: dueOn && dueOn.slice(0, 7) > first ? dueOn.slice(0, 7) : first,
  }));
  const due = months.map((month) => rows.filter((row) => row.month === month).map(({ id }) => id));
  const proposed = levelled(due);
  return months.map((month, index) => ({ month, due: due[index] ?? [], proposed: proposed[index] ?? [] }));
}

function levelled(due: readonly (readonly string[])[]): string[][] {
  const most = Math.ceil(due.flat().length / due.length);
  const months = due.map((ids) => [...ids]);
  for (let index = months.length - 1; index > 0; index -= 1) {
    const surplus = months[index]?.splice(0, Math.max(0, (months[index]?.length ?? 0) - most)) ?? [];
    months[index - 1]?.push(...surplus);
  }
  return months;
}
