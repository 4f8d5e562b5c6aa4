import { WEEKDAYS, weekdayOf } from '#model/weekday-of.ts';
import { closedNote } from '#report/closed-note.ts';
import { closedReason, type ClosingDays } from '#model/closing-days.ts';
import { addDays, fiscalYearLabel, type IsoDate } from '#model/iso-date.ts';
import type { Manual } from '#model/manual.ts';
import { lastDayOfMonth } from '#model/open-days.ts';
import type { CalendarEntry } from '#report/calendar.ts';
import { type CalendarIndex, type CalendarMonth, type CalendarScope, yearCalendar } from '#report/year-calendar.ts';
import { address } from '#model/address.ts';
import type { RichCell } from '../cell.ts';
import { procedureCell, sectionCell, workCell } from '../links.ts';

/** A deadline in a month's box. */
export interface DeadlineLine {
  /** 「10日（木）」, of a rule with several days in the month 「3・10・17日（金）」. */
  day: string;
  title: string;
  isStatutory: boolean;
  subject: RichCell | string;
  /** Whose it is, where the calendar is that of all. */
  section: RichCell | string;
  /** Where it moved from, or that it falls on a closed day. */
  note: string;
}

/** A month in the year's view. */
export interface MonthBox {
  label: string;
  href: string;
  /** 済 for past months, 今月, or empty. */
  state: '済' | '今月' | '';
  /** Closed days but those of every week: 「29日（昭和の日）」. */
  closedDays: string;
  deadlines: readonly DeadlineLine[];
  works: readonly { work: RichCell; isPeak: boolean }[];
  /** How many deadlines are not shown. */
  restCount: number;
}

/** A fiscal year as twelve boxes, April first. */
export interface YearView {
  /** 「令和8年度」. */
  label: string;
  /** 「土曜日・日曜日」. */
  closedWeekdays: string;
  months: readonly MonthBox[];
}

/** Where a year is shown: whose, on which day, in which city. */
export interface YearContext {
  manual: Manual;
  asOf: IsoDate;
  closing: ClosingDays;
}

/** Where years are shown one after the other: the closed days of a month are put into words once. */
export interface YearsContext extends YearContext {
  /** Closed days of the month that begins on a day, as `closedDaysOf` gives them. */
  closedDays: (first: IsoDate) => string;
}

/** The year of some posts, of a section, or of all; of all, only the 法定期限 stand in it, as it would not fit a page. */
export function yearView(index: CalendarIndex, scope: CalendarScope, context: YearsContext): YearView {
  return {
    label: fiscalYearLabel(index.fiscalYear),
    closedWeekdays: Array.from(context.closing.weekdays, (weekday) => `${WEEKDAYS[weekday]}曜日`).join('・'),
    months: yearCalendar(index, scope).map((month) => monthBox(month, scope, context)),
  };
}

function monthBox(month: CalendarMonth, scope: CalendarScope, context: YearsContext): MonthBox {
  const { manual, asOf } = context;
  const deadlines = scope === 'all' ? month.deadlines.filter(isStatutory) : month.deadlines;
  return {
    label: `${month.month}月`,
    href: address.month(month.month),
    state: stateOf(month.first, asOf),
    closedDays: context.closedDays(month.first),
    deadlines: repeated(deadlines).map((entries) => deadlineLine(manual, entries, scope)),
    works: scope === 'all' ? [] : month.works.flatMap((entry) => workLine(manual, entry)),
    restCount: month.deadlines.length - deadlines.length,
  };
}

function stateOf(first: IsoDate, asOf: IsoDate): MonthBox['state'] {
  if (first.slice(0, 7) === asOf.slice(0, 7)) return '今月';
  return first < asOf ? '済' : '';
}

/** True for 法定期限. */
export function isStatutory({ type }: CalendarEntry): boolean {
  return type === '法定';
}

/** Gives the closed days of months in words, each worked out once. */
export function closedDaysOf(closing: ClosingDays): YearsContext['closedDays'] {
  const known = new Map<IsoDate, string>();
  return (first) => {
    const words = known.get(first) ?? closedDays(first, closing);
    known.set(first, words);
    return words;
  };
}

/** Closed days of a month but those of every week, days in a row with one reason together: 「29日〜31日（年末年始）」. */
function closedDays(first: IsoDate, closing: ClosingDays): string {
  const length = Number(lastDayOfMonth(first).slice(8));
  const runs: { from: number; to: number; reason: string }[] = [];
  for (let date = 1; date <= length; date += 1) {
    const day = addDays(first, date - 1);
    const reason = closing.weekdays.has(weekdayOf(day)) ? undefined : closedReason(day, closing);
    if (reason === undefined) continue;
    const run = runs.at(-1);
    if (run?.reason === reason && run.to === date - 1) run.to = date;
    else runs.push({ from: date, to: date, reason });
  }
  return runs
    .map(({ from, to, reason }) => `${from === to ? '' : `${from}日〜`}${to}日（${shortReason(reason)}）`)
    .join('、');
}

/** The name of a holiday without 「祝日」. */
export function shortReason(reason: string): string {
  return reason.replace(/^祝日（(.*)）$/u, '$1');
}

/** The deadlines of a month, those of one rule together: 「3・10・17日」 is read faster than four lines of the same words. */
function repeated(deadlines: readonly CalendarEntry[]): (readonly [CalendarEntry, ...CalendarEntry[]])[] {
  const groups = Map.groupBy(deadlines, ({ title, rule, procedure, works }) =>
    JSON.stringify([title, rule, procedure, works]),
  );
  return [...groups.values()].flatMap(([first, ...others]) => (first ? [[first, ...others] as const] : []));
}

function deadlineLine(
  manual: Manual,
  entries: readonly [CalendarEntry, ...CalendarEntry[]],
  scope: CalendarScope,
): DeadlineLine {
  const [entry] = entries;
  const days = entries.flatMap(({ day }) => (day === undefined ? [] : [day]));
  return {
    day: daysLabel(days),
    title: entry.title,
    isStatutory: isStatutory(entry),
    subject: subjectOf(manual, entry),
    section: scope === 'all' ? sectionCell(manual, entry.section) : '',
    note: [...new Set(entries.map(closedNote).filter(Boolean))].join('、'),
  };
}

/** Days of one month: 「10日（木）」「3・10・17日（金）」「10・20・30日」. */
function daysLabel(days: readonly IsoDate[]): string {
  const names = [...new Set(days.map((day) => WEEKDAYS[weekdayOf(day)]))];
  const weekday = names.length === 1 ? `（${names[0]}）` : '';
  return `${days.map((day) => Number(day.slice(8))).join('・')}日${weekday}`;
}

/** A day within its month: 「10日（木）」. */
export function dayOfMonthLabel(day: IsoDate): string {
  return `${Number(day.slice(8))}日（${WEEKDAYS[weekdayOf(day)]}）`;
}

/** What a deadline belongs to: its procedure, or else the first of its works. */
export function subjectOf(manual: Manual, { procedure, works }: CalendarEntry): RichCell | string {
  const written = manual.procedureById.get(procedure ?? '');
  if (written) return procedureCell(written);
  const work = manual.workById.get(works[0] ?? '');
  return work ? workCell(work) : '';
}

function workLine(manual: Manual, { works, kind }: CalendarEntry): { work: RichCell; isPeak: boolean }[] {
  const work = manual.workById.get(works[0] ?? '');
  return work ? [{ work: workCell(work), isPeak: kind === 'peak' }] : [];
}
