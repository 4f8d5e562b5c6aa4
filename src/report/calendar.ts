import { compareText } from '#model/finding.ts';
import { closedReason, type ClosingDays, closingDaysOf } from '#model/closing-days.ts';
import { addDays, addMonths, type IsoDate } from '#model/iso-date.ts';
import type { Manual } from '#model/manual.ts';
import { FISCAL_MONTHS } from '#model/months.ts';
import { shiftToOpenDay } from '#model/open-days.ts';
import { isActive, type WorkItem } from '#model/work-item.ts';
import type { DayRule } from './day-rule.ts';
import { type StatedDeadline, statedDeadlines } from './deadlines.ts';
import { sectionOrder, worksInOrder } from './names.ts';

/** 年間業務予定: a work in a month, or a deadline on a day. */
export interface CalendarEntry {
  /** The same in every build of a fiscal year, so that a calendar program replaces rather than doubles it. */
  id: string;
  /** 実施月, 繁忙月 (which is also 実施月) or 期限. */
  kind: 'work' | 'peak' | 'deadline';
  /** The month it is listed in, 1–12; for a deadline that of `day`. */
  month: number;
  /** The day a deadline ends, moved off closing days as it says itself; undefined for months. */
  day?: IsoDate;
  /** The day the rule names, where that is another than `day` or the city hall is closed on it. */
  namedDay?: IsoDate;
  /** Why the city hall is closed on the named day. */
  closed?: string;
  /** The work's title, or the deadline's label. */
  title: string;
  rule: string;
  basis: string;
  /** 法定 or 内部, where a procedure says so. */
  type: string;
  works: readonly string[];
  procedure?: string;
  section: string;
  owner?: string;
  file: string;
  line: number;
}

/**
 * The entries of a fiscal year (given as the year of its 1 April), from April to March. Works that run all year stand
 * only in their busy months. Deadlines are those whose rule names a day; `deadlines` lists the others.
 */
export function calendar(manual: Manual, fiscalYear: number): CalendarEntry[] {
  const works = worksInOrder(manual).filter(isActive);
  const days = { fiscalYear, months: monthsAround(fiscalYear), closing: closingDaysOf(manual.settings) };
  const entries = [
    ...works.flatMap(monthsOf),
    ...statedDeadlines(manual).flatMap((deadline) => daysOf(deadline, days)),
  ];
  return entries.toSorted(
    (a, b) =>
      FISCAL_MONTHS.indexOf(a.month) - FISCAL_MONTHS.indexOf(b.month) ||
      compareText(a.day ?? '', b.day ?? '') ||
      sectionOrder(manual, a.section) - sectionOrder(manual, b.section) ||
      compareText(a.id, b.id),
  );
}

function monthsOf(work: WorkItem): CalendarEntry[] {
  const regular = work.months.length < 12 ? work.months : [];
  const months = FISCAL_MONTHS.filter((month) => regular.includes(month) || work.peakMonths.includes(month));
  return months.map((month) => {
    const kind = work.peakMonths.includes(month) ? 'peak' : 'work';
    return {
      id: `work-${work.id}-${month}`,
      kind,
      month,
      title: work.title,
      rule: '',
      basis: '',
      type: '',
      works: [work.id],
      section: work.section,
      owner: work.owner,
      file: work.source.file,
      line: work.source.line,
    };
  });
}

/** A fiscal year as rules are laid on it. */
interface YearOfDays {
  fiscalYear: number;
  months: readonly Month[];
  closing: ClosingDays;
}

function daysOf(deadline: StatedDeadline, { fiscalYear, months, closing }: YearOfDays): CalendarEntry[] {
  const { label, days = [], shift = 'なし', ...stated } = deadline;
  const [first, last]: [IsoDate, IsoDate] = [`${fiscalYear}-04-01`, `${fiscalYear + 1}-03-31`];
  return days.flatMap((rule) =>
    namedDays(rule, months)
      .map((named) => ({ named, day: shiftToOpenDay(named, shift, closing), closed: closedReason(named, closing) }))
      .filter(({ day }) => day >= first && day <= last)
      .map(({ named, day, closed }) => ({
        ...stated,
        id: `deadline-${stated.procedure ?? stated.works[0]}-${label}-${named}`,
        title: label,
        kind: 'deadline',
        month: Number(day.slice(5, 7)),
        day,
        namedDay: closed ? named : undefined,
        closed,
      })),
  );
}

/** A month of the calendar with its last day. */
interface Month {
  month: number;
  /** `YYYY-MM-`. */
  prefix: string;
  last: number;
}

/** The months of the year and the month on either side, since a closing day may move a deadline across 1 April. */
function monthsAround(fiscalYear: number): Month[] {
  return Array.from({ length: 14 }, (_, index) => {
    const start = addMonths(`${fiscalYear}-03-01`, index);
    const last = addDays(addMonths(start, 1), -1);
    return { month: Number(start.slice(5, 7)), prefix: start.slice(0, 8), last: Number(last.slice(8)) };
  });
}

/** The days that a rule names; the last day of a month that is too short for it. */
function namedDays({ month, day }: DayRule, months: readonly Month[]): IsoDate[] {
  return months
    .filter((each) => month === undefined || each.month === month)
    .map(({ prefix, last }) => `${prefix}${String(day === 'last' ? last : Math.min(day, last)).padStart(2, '0')}`);
}
