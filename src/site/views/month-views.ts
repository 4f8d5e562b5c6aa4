import { weekdayOf } from '#model/weekday-of.ts';
import { closedNote } from '#report/closed-note.ts';
import { closedReason } from '#model/closing-days.ts';
import { addDays, fiscalYearLabel, type IsoDate } from '#model/iso-date.ts';
import type { Manual } from '#model/manual.ts';
import { FISCAL_MONTHS } from '#model/months.ts';
import { lastDayOfMonth } from '#model/open-days.ts';
import type { CalendarEntry } from '#report/calendar.ts';
import { type CalendarIndex, type CalendarMonth, yearCalendar } from '#report/year-calendar.ts';
import { address } from '#model/address.ts';
import type { Cell, TableView } from '../cell.ts';
import { lawCell, postCell, procedureCell, sectionCell, workCell } from '../links.ts';
import { dayOfMonthLabel, isStatutory, shortReason, type YearContext } from './year-calendar-view.ts';

/** A month of the year in the row of months above a calendar page. */
export interface MonthLink {
  label: string;
  href: string;
  isCurrent: boolean;
  count: number;
}

/** A day in the grid of a month; days of other months are blank. */
export interface DayBox {
  day: number | undefined;
  /** Why the city hall is closed, in words that fit a narrow box. */
  closed: string;
  isToday: boolean;
  /** How many deadlines end, and how many of them are 法定期限. */
  count: number;
  statutoryCount: number;
}

/** All that the page of a month shows. */
export interface MonthView {
  year: string;
  month: number;
  months: readonly MonthLink[];
  /** Weeks from Monday to Sunday. */
  weeks: readonly (readonly DayBox[])[];
  deadlines: TableView;
  works: TableView;
}

/** The twelve pages of 年間予定 for a fiscal year, April first. */
export function monthViews(index: CalendarIndex, context: YearContext): MonthView[] {
  const months = yearCalendar(index, 'all');
  return months.map((each) => ({
    year: fiscalYearLabel(index.fiscalYear),
    month: each.month,
    months: monthLinks(index.entries, each.month),
    weeks: weeksOf(each, context),
    deadlines: deadlineTable(context.manual, each),
    works: monthWorkTable(context.manual, each),
  }));
}

/** Links to the twelve months; `current` is marked. */
export function monthLinks(entries: readonly CalendarEntry[], current: number | undefined): MonthLink[] {
  return FISCAL_MONTHS.map((month) => ({
    label: `${month}月`,
    href: address.month(month),
    isCurrent: month === current,
    count: entries.filter((entry) => entry.month === month).length,
  }));
}

function weeksOf({ first, deadlines }: CalendarMonth, { asOf, closing }: YearContext): DayBox[][] {
  const byDay = Map.groupBy(deadlines, ({ day }) => day);
  const start = addDays(first, -((weekdayOf(first) + 6) % 7));
  const last = lastDayOfMonth(first);
  const weeks: DayBox[][] = [];
  for (let monday = start; monday <= last; monday = addDays(monday, 7)) {
    weeks.push(
      Array.from({ length: 7 }, (_, index) => {
        const day = addDays(monday, index);
        if (day < first || day > last) return BLANK;
        const ending = byDay.get(day) ?? [];
        return {
          day: Number(day.slice(8)),
          closed: dayReason(closedReason(day, closing)),
          isToday: day === asOf,
          count: ending.length,
          statutoryCount: ending.filter(isStatutory).length,
        };
      }),
    );
  }
  return weeks;
}

const BLANK: DayBox = { day: undefined, closed: '', isToday: false, count: 0, statutoryCount: 0 };

function dayReason(reason: string | undefined): string {
  if (reason === undefined) return '';
  return reason.endsWith('曜日') ? '閉庁' : shortReason(reason);
}

function deadlineTable(manual: Manual, { month, deadlines }: CalendarMonth): TableView {
  return {
    caption: `${month}月の期限`,
    empty: 'この月に日の決まった期限はありません。',
    columns: [
      { heading: '日' },
      { heading: '種別', isShort: true },
      { heading: '期限', isWide: true, isName: true },
      { heading: '業務・手順書' },
      { heading: '課' },
      { heading: '主担当' },
      { heading: '根拠' },
    ],
    rows: deadlines.map((entry, index) => ({
      ...(entry.day === deadlines[index - 1]?.day ? {} : dayAnchor(entry.day)),
      cells: [
        [dayLabel(entry.day), closedNote(entry)].filter(Boolean),
        isStatutory(entry) ? { text: '法定', isStrong: true } : entry.type,
        [isStatutory(entry) ? { text: entry.title, isStrong: true } : entry.title, entry.rule],
        subjectCells(manual, entry),
        sectionCell(manual, entry.section),
        postCell(manual, entry.owner),
        entry.basis ? lawCell(manual, entry.basis) : '',
      ],
    })),
  };
}

/** The first row of a day, to which the grid of the month leads. */
function dayAnchor(day: IsoDate | undefined): { anchor?: string } {
  return day === undefined ? {} : { anchor: `day-${Number(day.slice(8))}` };
}

function dayLabel(day: IsoDate | undefined): string {
  return day === undefined ? '' : dayOfMonthLabel(day);
}

function monthWorkTable(manual: Manual, { month, works }: CalendarMonth): TableView {
  return {
    caption: `${month}月の業務`,
    empty: 'この月に時期の決まった業務はありません。',
    columns: [{ heading: '業務', isWide: true }, { heading: '課' }, { heading: '主担当' }, { heading: '忙しさ' }],
    rows: works.map((entry) => ({
      cells: [
        subjectCells(manual, entry),
        sectionCell(manual, entry.section),
        postCell(manual, entry.owner),
        entry.kind === 'peak' ? '繁忙月' : '',
      ],
    })),
  };
}

function subjectCells(manual: Manual, entry: CalendarEntry): Cell {
  const procedure = entry.procedure === undefined ? undefined : manual.procedureById.get(entry.procedure);
  if (procedure) return procedureCell(procedure);
  return entry.works.flatMap((id) => {
    const work = manual.workById.get(id);
    return work ? [workCell(work)] : [];
  });
}
