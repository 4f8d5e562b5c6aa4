import holidayJp from '@holiday-jp/holiday_jp';
import { addDays, type IsoDate } from '#model/iso-date.ts';

/** What becomes of a deadline that falls on a day when the city hall is closed; as authors write it. */
export type Shift = '前開庁日' | '翌開庁日' | 'なし';

const HOLIDAYS: Readonly<Record<string, { name: string }>> = holidayJp.holidays;

/**
 * Why the city hall is closed on a day; undefined when it is open. 市の休日: 土曜日、日曜日、国民の祝日に関する法律に規定する
 * 休日、12月29日から1月3日まで (地方自治法第4条の2と各市の条例). National holidays are known up to the year 2050.
 */
export function closedReason(day: IsoDate): string | undefined {
  const holiday = Object.hasOwn(HOLIDAYS, day) ? HOLIDAYS[day] : undefined;
  // The list names a substitute holiday after the last holiday before it, which in May is not the one it stands for.
  if (holiday) return `祝日（${holiday.name.includes('振替休日') ? '振替休日' : holiday.name}）`;
  const monthDay = day.slice(5);
  if (monthDay >= '12-29' || monthDay <= '01-03') return '年末年始';
  return WEEKEND[new Date(`${day}T00:00:00Z`).getUTCDay()];
}

const WEEKEND: Readonly<Record<number, string>> = { 0: '日曜日', 6: '土曜日' };

/** The open day that a deadline moves to: the day itself when the city hall is open or the deadline does not move. */
export function shiftToOpenDay(day: IsoDate, shift: Shift): IsoDate {
  if (shift === 'なし' || !closedReason(day)) return day;
  return shiftToOpenDay(addDays(day, shift === '翌開庁日' ? 1 : -1), shift);
}
