import { WEEKDAYS, weekdayOf } from './weekday-of.ts';
import holidayJp from '@holiday-jp/holiday_jp';
import { monthDayOf } from './closing-days-fields.ts';
import { type IsoDate, parseDate } from './iso-date.ts';
import type { Settings } from './settings.ts';

/** 市の休日 of one city, ready to be asked about a day. Make it once with `closingDaysOf`. */
export interface ClosingDays {
  /** Closed days of the week; 0 is Sunday. */
  weekdays: ReadonlySet<number>;
  /** 年末年始 as `MM-DD`, both days included; `to` lies in the next year where it is smaller than `from`. */
  yearEnd: Readonly<{ from: string; to: string }>;
  /** Names of other closed days, by `YYYY-MM-DD` or, for those of every year, by `MM-DD`. */
  closed: ReadonlyMap<string, string>;
  /** Days that are open whatever else holds. */
  open: ReadonlySet<IsoDate>;
}

/** 市の休日 of the organisation whose settings these are: 土日・祝日・12月29日から1月3日まで unless they say otherwise. */
export function closingDaysOf({ closingDays }: Pick<Settings, 'closingDays'>): ClosingDays {
  const { weekdays, yearEnd, closed, open } = closingDays;
  return {
    weekdays: new Set(weekdays.map((word) => WEEKDAYS.indexOf(word))),
    yearEnd: { from: monthDayOf(yearEnd.from) ?? yearEnd.from, to: monthDayOf(yearEnd.to) ?? yearEnd.to },
    closed: new Map(closed.map(({ on, name }) => [monthDayOf(on) ?? dayOf(on), name])),
    open: new Set(open.map(({ on }) => dayOf(on))),
  };
}

/** `closingDaysFields` lets only days of the calendar through. */
function dayOf(written: string): IsoDate {
  const { iso } = parseDate(written);
  if (iso === undefined) throw new Error(`Not a day that the settings schema lets through: ${written}`);
  return iso;
}

const HOLIDAYS: Readonly<Record<string, { name: string }>> = holidayJp.holidays;

/**
 * Why the city hall is closed on a day; undefined when it is open. National holidays (国民の祝日に関する法律) are known up to
 * the year 2050.
 */
export function closedReason(day: IsoDate, closing: ClosingDays): string | undefined {
  if (closing.open.has(day)) return undefined;
  const holiday = Object.hasOwn(HOLIDAYS, day) ? HOLIDAYS[day] : undefined;
  // The list names a substitute holiday after the last holiday before it, which in May is not the one it stands for.
  if (holiday) return `祝日（${holiday.name.includes('振替休日') ? '振替休日' : holiday.name}）`;
  if (isYearEnd(day.slice(5), closing)) return '年末年始';
  return closing.closed.get(day) ?? closing.closed.get(day.slice(5)) ?? weekdayReason(day, closing);
}

/** True on a day when the city hall is open (開庁日). */
export function isOpenDay(day: IsoDate, closing: ClosingDays): boolean {
  return closedReason(day, closing) === undefined;
}

function isYearEnd(monthDay: string, { yearEnd: { from, to } }: ClosingDays): boolean {
  if (from <= to) return monthDay >= from && monthDay <= to;
  return monthDay >= from || monthDay <= to;
}

function weekdayReason(day: IsoDate, { weekdays }: ClosingDays): string | undefined {
  const weekday = weekdayOf(day);
  return weekdays.has(weekday) ? `${WEEKDAYS[weekday]}曜日` : undefined;
}
