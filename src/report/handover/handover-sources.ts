import { type ClosingDays, closingDaysOf } from '#model/closing-days.ts';
import { isChangedSinceReview } from '#model/coverage-state.ts';
import { compareText } from '#model/finding.ts';
import { fiscalYear, type IsoDate } from '#model/iso-date.ts';
import type { PackGap } from '#model/handover-gap.ts';
import type { PackDigest, PackProcedure, PackWork } from '#model/handover-pack.ts';
import { groupBy, type Manual } from '#model/manual.ts';
import { perKey } from '#model/per-key.ts';
import { type Staffing, staffingOn } from '#model/post-holders.ts';
import type { Procedure } from '#model/procedure.ts';
import type { WorkItem } from '#model/work-item.ts';
import type { CalendarEntry } from '../calendar.ts';
import type { Change } from '../changes.ts';
import type { Dependence } from '../dependence-reason.ts';
import type { PostLoad } from '../ownership.ts';
import { type PostDuties, postDuties } from '../post-duties.ts';
import { type ReportFigures, reportFigures } from '../report-figures.ts';
import { packDigest } from './pack-digests.ts';
import { unfinishedIn } from './pack-gaps.ts';
import { packProcedure, packWork } from './pack-works.ts';

/** What all packs of a day are made from: looked up for every post, so collected once for all. */
export interface HandoverSources {
  manual: Manual;
  /** The day that the packs speak of. */
  on: IsoDate;
  closing: ClosingDays;
  /** Who holds which post: whether it can be asked. Never told. */
  staffing: Staffing;
  duties: PostDuties;
  /** A procedure in half a page, a work of a 主担当 and the words still to be written: packs of post and section tell the same. */
  digestOf: (procedure: Procedure) => PackDigest;
  ownWorkOf: (work: WorkItem) => PackWork;
  unfinishedOf: (procedure: Procedure) => PackGap[];
  /** A procedure as packs name it, and whether its text has changed since its review: it is in the packs of several posts. */
  procedureOf: (procedure: Procedure) => PackProcedure;
  isChanged: (procedure: Procedure) => boolean;
  /** The fiscal year of the day, and the one after: the first days of a pack may lie in both. */
  entriesByWork: ReadonlyMap<string, readonly CalendarEntry[]>;
  changesByProcedure: ReadonlyMap<string, readonly Change[]>;
  /** What the posts of a section carry, and what hangs on too few people there; worked out when first asked for. */
  loadsOf: (section: string) => readonly PostLoad[];
  dependenceOf: (section: string) => readonly Dependence[];
  /** The day from which changes are told, where another is asked for than the one that the roster gives. */
  since?: { day: IsoDate; why: string };
}

/** What a build has worked out already: the figures of the same manual and day, and the duties. */
export interface KnownFigures {
  figures?: ReportFigures;
  duties?: PostDuties;
}

/** Collects what packs of the day `on` are made from. */
export function handoverSources(
  manual: Manual,
  on: IsoDate,
  { figures = reportFigures(manual, on), duties = postDuties(manual) }: KnownFigures = {},
): HandoverSources {
  const entries = [fiscalYear(on), fiscalYear(on) + 1].flatMap((year) => figures.calendar(year));
  const staffing = staffingOn(manual.roster, on);
  return {
    manual,
    on,
    staffing,
    closing: closingDaysOf(manual.settings),
    duties,
    digestOf: perKey((procedure: Procedure) => packDigest(procedure, { manual, on })),
    ownWorkOf: perKey((work: WorkItem) => packWork(work, '主担当', { manual, on, staffing })),
    unfinishedOf: perKey(unfinishedIn),
    procedureOf: perKey((procedure: Procedure) => packProcedure(procedure, manual, on)),
    isChanged: perKey((procedure: Procedure) => isChangedSinceReview(procedure, manual, on)),
    entriesByWork: groupBy(entries, ({ works }) => works),
    changesByProcedure: groupBy(figures.changes(), ({ procedure }) => [procedure]),
    loadsOf: bySection(figures.ownership),
    dependenceOf: bySection(figures.dependence),
  };
}

function bySection<T extends { section: string }>(compute: () => readonly T[]): (section: string) => readonly T[] {
  let known: ReadonlyMap<string, readonly T[]> | undefined;
  return (section) => (known ??= groupBy(compute(), (each) => [each.section])).get(section) ?? [];
}

/** Entries, works or procedures by their ids, each once. */
export function byId<T extends { id: string }>(items: readonly T[]): T[] {
  return [...new Map(items.map((item) => [item.id, item])).values()].toSorted((a, b) => compareText(a.id, b.id));
}
