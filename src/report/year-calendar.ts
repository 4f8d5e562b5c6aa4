import { fiscalYearLabel, type IsoDate } from '#model/iso-date.ts';
import { groupBy, type Manual } from '#model/manual.ts';
import { FISCAL_MONTHS } from '#model/months.ts';
import { calendar, type CalendarEntry } from './calendar.ts';

/** The entries of a fiscal year, to be asked for many posts and sections. Make it once with `calendarIndex`. */
export interface CalendarIndex {
  fiscalYear: number;
  /** All, in the order of `calendar`; so are those of a post or a section. */
  entries: readonly CalendarEntry[];
  /**
   * By 職: what the post is 主担当 or 副担当 of. A deadline that a procedure states is also in the calendars of those who
   * answer for its works, since the law does not ask who wrote the procedure.
   */
  byPost: ReadonlyMap<string, readonly CalendarEntry[]>;
  bySection: ReadonlyMap<string, readonly CalendarEntry[]>;
}

/** Whose calendar: that of some posts together (each entry once), of a section, or of all. */
export type CalendarScope = { posts: readonly string[] } | { section: string } | 'all';

/** One month of the year's view: what ends on a day, and what runs in the month. */
export interface CalendarMonth {
  month: number;
  /** The first of the month. */
  first: IsoDate;
  /** 「令和8年度 1月」. */
  label: string;
  deadlines: readonly CalendarEntry[];
  works: readonly CalendarEntry[];
}

/**
 * Sorts the entries of a fiscal year (given as the year of its 1 April) to posts and sections. For five hundred posts:
 * `const index = calendarIndex(manual, fiscalYear(asOf))` once, then `yearCalendar(index, { posts: [id] })` for each.
 * `entries` are those of `calendar`, where they are known already.
 */
export function calendarIndex(
  manual: Manual,
  fiscalYear: number,
  entries: readonly CalendarEntry[] = calendar(manual, fiscalYear),
): CalendarIndex {
  return {
    fiscalYear,
    entries,
    byPost: groupBy(entries, (entry) => postsOf(entry, manual)),
    bySection: groupBy(entries, ({ section }) => [section]),
  };
}

function postsOf({ owner, deputy, works }: CalendarEntry, manual: Manual): string[] {
  const ofWorks = works.flatMap((id) => [manual.workById.get(id)?.owner, manual.workById.get(id)?.deputy]);
  return [owner, deputy, ...ofWorks].filter((post) => post !== undefined);
}

/** The entries of posts, of a section or of all, in the order of the year, each once. */
export function entriesOf(index: CalendarIndex, scope: CalendarScope): readonly CalendarEntry[] {
  if (scope === 'all') return index.entries;
  if ('section' in scope) return index.bySection.get(scope.section) ?? [];
  const [only = '', ...others] = scope.posts;
  if (others.length === 0) return index.byPost.get(only) ?? [];
  const found = new Set(scope.posts.flatMap((post) => index.byPost.get(post) ?? []));
  return index.entries.filter((entry) => found.has(entry));
}

/** The twelve months of a fiscal year, April first, each with its entries; empty months are there too. */
export function yearCalendar(index: CalendarIndex, scope: CalendarScope): CalendarMonth[] {
  const byMonth = Map.groupBy(entriesOf(index, scope), ({ month }) => month);
  return FISCAL_MONTHS.map((month) => {
    const inside = byMonth.get(month) ?? [];
    const year = month < 4 ? index.fiscalYear + 1 : index.fiscalYear;
    return {
      month,
      first: `${year}-${String(month).padStart(2, '0')}-01`,
      label: `${fiscalYearLabel(index.fiscalYear)} ${month}月`,
      deadlines: inside.filter(({ kind }) => kind === 'deadline'),
      works: inside.filter(({ kind }) => kind !== 'deadline'),
    };
  });
}
