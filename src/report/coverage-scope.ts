import type { KnownPosts } from '#model/has-deputy.ts';
import type { History } from '#model/history.ts';
import type { IsoDate } from '#model/iso-date.ts';
import type { Manual } from '#model/manual.ts';
import type { Procedure } from '#model/procedure.ts';
import type { WorkItem } from '#model/work-item.ts';
import { isActive } from '#model/work-item.ts';
import type { CoverageWork } from './coverage-works.ts';
import { dutiesOf, type SectionDuty } from './duties-of.ts';
import { proceduresInOrder } from './names.ts';
import { transfersOf } from './transfers-of.ts';

/** What the measures count over: the whole manual, a department or a section. */
export interface CoverageScope {
  asOf: IsoDate;
  /** All rows, also those that are not 現行. */
  rows: readonly CoverageWork[];
  /** The 現行 works among them. */
  works: readonly WorkItem[];
  stateById: ReadonlyMap<string, CoverageWork['state']>;
  procedures: readonly Procedure[];
  duties: readonly SectionDuty[];
  posts: KnownPosts;
  /** The last change of holder of each post in the last twelve months; undefined without a roster. */
  transfers: ReadonlyMap<string, IsoDate> | undefined;
  history: History;
}

/** The whole manual as a scope. */
export function wholeScope(manual: Manual, asOf: IsoDate, rows: readonly CoverageWork[]): CoverageScope {
  return {
    asOf,
    rows,
    works: rows.flatMap(({ workId }) => manual.workById.get(workId) ?? []).filter(isActive),
    stateById: new Map(rows.map(({ workId, state }) => [workId, state])),
    procedures: proceduresInOrder(manual),
    duties: dutiesOf(manual),
    posts: manual,
    transfers: transfersOf(manual, asOf),
    history: manual.history,
  };
}

/** The part of a scope that belongs to each section, by section id; made in one pass, since there are many sections. */
export function scopesBySection(whole: CoverageScope): (section: string) => CoverageScope {
  const [rows, works] = [Map.groupBy(whole.rows, bySection), Map.groupBy(whole.works, bySection)];
  const [procedures, duties] = [Map.groupBy(whole.procedures, bySection), Map.groupBy(whole.duties, bySection)];
  return (section) => ({
    ...whole,
    rows: rows.get(section) ?? [],
    works: works.get(section) ?? [],
    procedures: procedures.get(section) ?? [],
    duties: duties.get(section) ?? [],
  });
}

function bySection({ section }: { section: string }): string {
  return section;
}

/** The part of a scope that belongs to some sections. */
export function scopeOf(whole: CoverageScope, sections: ReadonlySet<string>): CoverageScope {
  const isInside = ({ section }: { section: string }) => sections.has(section);
  return {
    ...whole,
    rows: whole.rows.filter(isInside),
    works: whole.works.filter(isInside),
    procedures: whole.procedures.filter(isInside),
    duties: whole.duties.filter(isInside),
  };
}
