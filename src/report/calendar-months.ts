import { fiscalYearLabel } from '#model/iso-date.ts';
import { FISCAL_MONTHS } from '#model/months.ts';
import type { CalendarEntry } from './calendar.ts';

/** One month of the year's view: what ends on a day, and what runs in the month. */
export interface CalendarMonth {
  month: number;
  /** 「令和8年度 1月」. */
  label: string;
  deadlines: readonly CalendarEntry[];
  works: readonly CalendarEntry[];
}

/** The twelve months of a fiscal year, April first, each with its entries; empty months are there too. */
export function calendarMonths(entries: readonly CalendarEntry[], fiscalYear: number): CalendarMonth[] {
  return FISCAL_MONTHS.map((month) => {
    const inside = entries.filter((entry) => entry.month === month);
    return {
      month,
      label: `${fiscalYearLabel(fiscalYear)} ${month}月`,
      deadlines: inside.filter(({ kind }) => kind === 'deadline'),
      works: inside.filter(({ kind }) => kind !== 'deadline'),
    };
  });
}
