import { type ClosingDays, isOpenDay } from './closing-days.ts';
import { addDays, addMonths, type IsoDate } from './iso-date.ts';
import type { Word } from './vocabulary.ts';

/** What becomes of a deadline on a day when the city hall is closed: the open day before, the one after, or nothing. */
export type Shift = Word<'shift'>;

/** The open day that a deadline moves to: the day itself when the city hall is open or the deadline does not move. */
export function shiftToOpenDay(day: IsoDate, shift: Shift, closing: ClosingDays): IsoDate {
  if (shift === 'なし') return day;
  return openDay(day, shift === '翌開庁日' ? 1 : -1, closing);
}

/** 翌開庁日: the first open day after the day. */
export function nextOpenDay(day: IsoDate, closing: ClosingDays): IsoDate {
  return openDayAfter(day, 1, closing);
}

/** The n-th open day after the day, which is not counted itself: 「翌日から5開庁日」 ends on the fifth. 0 is the day itself. */
export function openDayAfter(day: IsoDate, count: number, closing: ClosingDays): IsoDate {
  return countOpenDays(day, count, { step: 1, closing });
}

/** The n-th open day before the day, which is not counted itself: 「支払日の4開庁日前の日」. 0 is the day itself. */
export function openDayBefore(day: IsoDate, count: number, closing: ClosingDays): IsoDate {
  return countOpenDays(day, count, { step: -1, closing });
}

/** The first `count` open days from the day on, the day among them where it is open: the first five working days. */
export function openDaysFrom(day: IsoDate, count: number, closing: ClosingDays): IsoDate[] {
  const days: IsoDate[] = [];
  for (let next = day; days.length < count; next = addDays(next, 1)) {
    next = openDay(next, 1, closing);
    days.push(next);
  }
  return days;
}

/** 末日 of the month that the day lies in. */
export function lastDayOfMonth(day: IsoDate): IsoDate {
  return addDays(addMonths(`${day.slice(0, 8)}01`, 1), -1);
}

/** The day itself or the nearest open one in the direction of `step`; `closingDaysFields` leaves some in every year. */
function openDay(day: IsoDate, step: 1 | -1, closing: ClosingDays): IsoDate {
  let open = day;
  while (!isOpenDay(open, closing)) open = addDays(open, step);
  return open;
}

function countOpenDays(
  day: IsoDate,
  count: number,
  { step, closing }: { step: 1 | -1; closing: ClosingDays },
): IsoDate {
  let counted = day;
  for (let left = count; left > 0; left -= 1) counted = openDay(addDays(counted, step), step, closing);
  return counted;
}
