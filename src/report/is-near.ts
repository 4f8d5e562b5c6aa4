import { addDays, type IsoDate } from '#model/iso-date.ts';

/** How far ahead coming deadlines are looked for, in days: a month does not end on the day on which it does. */
export const AHEAD_DAYS = 30;

/** True for what comes on a day or within `AHEAD_DAYS` after it. */
export function isNear({ day = '' }: { day?: IsoDate }, on: IsoDate): boolean {
  return day >= on && day <= addDays(on, AHEAD_DAYS);
}
