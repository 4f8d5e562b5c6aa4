import type { WorkItem } from '#model/work-item.ts';

/** Half a day of a visitor's week. */
export interface HalfDay {
  /** 1 to 5. */
  day: number;
  half: '午前' | '午後';
  /** What it is for; a work's half-days are counted from 1. */
  purpose: { kind: 'orientation' } | { kind: 'review' } | { kind: 'work'; work: WorkItem; turn: number; turns: number };
}

const DAYS = 5;
const HALF_DAYS = 2 * DAYS;
/** The first half-day is for orientation, the last for looking back. */
const WORK_HALF_DAYS = HALF_DAYS - 2;

/**
 * Five days of two halves for a visitor: orientation, then the works in the order given, then a look back. Works share the
 * half-days evenly, the first ones getting what is left over; works beyond the eighth find no place. Nothing without works.
 */
export function hostingWeek(works: readonly WorkItem[]): HalfDay[] {
  if (works.length === 0) return [];
  const purposes: HalfDay['purpose'][] = [{ kind: 'orientation' }, ...turnsOf(works), { kind: 'review' }];
  return purposes.map((purpose, index) => ({
    day: Math.floor(index / 2) + 1,
    half: index % 2 === 0 ? '午前' : '午後',
    purpose,
  }));
}

function turnsOf(works: readonly WorkItem[]): HalfDay['purpose'][] {
  const seen = works.slice(0, WORK_HALF_DAYS);
  const each = Math.floor(WORK_HALF_DAYS / seen.length);
  const extra = WORK_HALF_DAYS % seen.length;
  return seen.flatMap((work, index) => {
    const turns = each + (index < extra ? 1 : 0);
    return Array.from({ length: turns }, (_, turn) => ({ kind: 'work' as const, work, turn: turn + 1, turns }));
  });
}
