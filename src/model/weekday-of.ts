import { daysBetween, type IsoDate } from './iso-date.ts';

/** Days of the week as `manual.yaml` and pages name them, Sunday first. */
export const WEEKDAYS = ['日', '月', '火', '水', '木', '金', '土'] as const;

/** A Sunday from which all others are counted. */
const SUNDAY = '2023-01-01';

/** The day of the week: 0 is Sunday, 6 is Saturday. */
export function weekdayOf(day: IsoDate): number {
  return ((daysBetween(SUNDAY, day) % 7) + 7) % 7;
}
