import { compareText } from '#model/finding.ts';
import { type ClosingDays, closingDaysOf } from '#model/closing-days.ts';
import type { IsoDate } from '#model/iso-date.ts';
import type { Manual } from '#model/manual.ts';
import { FISCAL_MONTHS } from '#model/months.ts';
import { isActive, type WorkItem } from '#model/work-item.ts';
import { daysOfRule } from './days-of-rule.ts';
import { type StatedDeadline, statedDeadlines } from './stated-deadlines.ts';
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
  /** 法定 or 内部, where a procedure says so or the law behind it tells. */
  type: string;
  works: readonly string[];
  procedure?: string;
  section: string;
  /** 主担当 of the work, or 主管 of the procedure that states the deadline. */
  owner?: string;
  /** Its 副担当. */
  deputy?: string;
  file: string;
  line: number;
}

/**
 * The entries of a fiscal year (given as the year of its 1 April), from April to March. Works that run all year stand
 * only in their busy months. Deadlines are those whose rule names a day; the report on
 * deadlines lists the others.
 */
export function calendar(
  manual: Manual,
  fiscalYear: number,
  deadlines: readonly StatedDeadline[] = statedDeadlines(manual),
): CalendarEntry[] {
  const works = worksInOrder(manual).filter(isActive);
  const closing = closingDaysOf(manual.settings);
  const entries = [
    ...works.flatMap(monthsOf),
    ...deadlines.flatMap((deadline) => daysOf(deadline, fiscalYear, closing)),
  ];
  return withOwnIds(entries).toSorted(
    (a, b) =>
      FISCAL_MONTHS.indexOf(a.month) - FISCAL_MONTHS.indexOf(b.month) ||
      compareText(a.day ?? '', b.day ?? '') ||
      sectionOrder(manual, a.section) - sectionOrder(manual, b.section) ||
      compareText(a.id, b.id),
  );
}

/** A deadline that is written twice is listed twice, and calendar programs know entries by their id. */
function withOwnIds(entries: readonly CalendarEntry[]): CalendarEntry[] {
  const uses = new Map<string, number>();
  return entries.map((entry) => {
    const use = (uses.get(entry.id) ?? 0) + 1;
    uses.set(entry.id, use);
    return use === 1 ? entry : { ...entry, id: `${entry.id}-${use}` };
  });
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
      deputy: work.deputy,
      file: work.source.file,
      line: work.source.line,
    };
  });
}

function daysOf(deadline: StatedDeadline, fiscalYear: number, closing: ClosingDays): CalendarEntry[] {
  const { label, days = [], shift = 'なし', ...stated } = deadline;
  const range = { from: `${fiscalYear}-04-01`, to: `${fiscalYear + 1}-03-31`, shift, closing };
  return daysOfRule(days, range).map(({ named, day, closed }) => ({
    ...stated,
    id: `deadline-${stated.procedure ?? stated.works[0]}-${label}-${named}`,
    title: label,
    kind: 'deadline',
    month: Number(day.slice(5, 7)),
    day,
    namedDay: closed ? named : undefined,
    closed,
  }));
}
