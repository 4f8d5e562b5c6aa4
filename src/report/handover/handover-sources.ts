import { type ClosingDays, closingDaysOf } from '#model/closing-days.ts';
import { compareText } from '#model/finding.ts';
import { fiscalYear, type IsoDate } from '#model/iso-date.ts';
import { groupBy, type Manual } from '#model/manual.ts';
import { calendar, type CalendarEntry } from '../calendar.ts';
import { type Change, changes } from '../changes.ts';
import { dependence } from '../dependence.ts';
import type { Dependence } from '../dependence-reason.ts';
import { ownership, type PostLoad } from '../ownership.ts';
import { type PostDuties, postDuties } from '../post-duties.ts';
import type { CalendarIndex } from '../year-calendar.ts';

/** What all packs of a day are made from: looked up for every post, so collected once for all. */
export interface HandoverSources {
  manual: Manual;
  /** The day that the packs speak of. */
  on: IsoDate;
  closing: ClosingDays;
  duties: PostDuties;
  /** The fiscal year of the day, and the one after: the first days of a pack may lie in both. */
  entriesByWork: ReadonlyMap<string, readonly CalendarEntry[]>;
  changesByProcedure: ReadonlyMap<string, readonly Change[]>;
  /** What the posts of a section carry, and what hangs on too few people there; worked out when first asked for. */
  loadsOf: (section: string) => readonly PostLoad[];
  dependenceOf: (section: string) => readonly Dependence[];
  /** The day from which changes are told, where another is asked for than the one that the roster gives. */
  since?: { day: IsoDate; why: string };
}

/** What a build has worked out already; `calendars` are those of the fiscal year of the day and of the next. */
export interface KnownFigures {
  calendars?: readonly Pick<CalendarIndex, 'entries'>[];
  duties?: PostDuties;
  changes?: readonly Change[];
  ownership?: () => readonly PostLoad[];
  dependence?: () => readonly Dependence[];
}

/** Collects what packs of the day `on` are made from. */
export function handoverSources(manual: Manual, on: IsoDate, known: KnownFigures = {}): HandoverSources {
  const entries = (known.calendars ?? calendarsFrom(manual, fiscalYear(on))).flatMap((each) => each.entries);
  return {
    manual,
    on,
    closing: closingDaysOf(manual.settings),
    duties: known.duties ?? postDuties(manual),
    entriesByWork: groupBy(entries, ({ works }) => works),
    changesByProcedure: groupBy(known.changes ?? changes(manual), ({ procedure }) => [procedure]),
    loadsOf: bySection(known.ownership ?? (() => ownership(manual, on))),
    dependenceOf: bySection(known.dependence ?? (() => dependence(manual, on))),
  };
}

function bySection<T extends { section: string }>(compute: () => readonly T[]): (section: string) => readonly T[] {
  let known: ReadonlyMap<string, readonly T[]> | undefined;
  return (section) => (known ??= groupBy(compute(), (each) => [each.section])).get(section) ?? [];
}

function calendarsFrom(manual: Manual, year: number): Pick<CalendarIndex, 'entries'>[] {
  return [year, year + 1].map((each) => ({ entries: calendar(manual, each) }));
}

/** Entries, works or procedures by their ids, each once. */
export function byId<T extends { id: string }>(items: readonly T[]): T[] {
  return [...new Map(items.map((item) => [item.id, item])).values()].toSorted((a, b) => compareText(a.id, b.id));
}
