import type { CalendarEntry } from './calendar.ts';

/** Where a deadline has moved from, or that it stays on a day when the city hall is closed; empty on open days. */
export function closedNote({ day, namedDay, closed }: Pick<CalendarEntry, 'day' | 'namedDay' | 'closed'>): string {
  if (closed === undefined || namedDay === undefined) return '';
  if (day === namedDay) return `${closed}です。扱いを確かめてください`;
  return `${Number(namedDay.slice(5, 7))}月${Number(namedDay.slice(8))}日が${closed}のため移動`;
}
