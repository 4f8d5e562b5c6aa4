import type { Notice } from '#model/finding.ts';
import type { IsoDate } from '#model/iso-date.ts';
import type { Manual } from '#model/manual.ts';
import { coverageItems, type CoverageItems } from './coverage-items.ts';
import { type CoverageScope, scopeOf, scopesBySection, wholeScope } from './coverage-scope.ts';
import { COVERAGE_ROW_STATES, type CoverageRowState, type CoverageWork, coverageWorks } from './coverage-works.ts';
import { type Measure, measure } from './measure.ts';
import { MEASURES } from './measures.ts';
import { orphanedProcedures, type OrphanedProcedure } from './orphaned-procedures.ts';
import { reportSections } from './report-sections.ts';
import { unread } from './unread.ts';

/** Counts by state, which add up to `rows`, and the ten measures. */
export interface CoverageTotals {
  rows: number;
  states: Readonly<Record<CoverageRowState, number>>;
  measures: readonly Measure[];
}

/** The totals of one section. */
export interface CoverageSection extends CoverageTotals {
  section: string;
  name: string;
  department: string;
}

/** The totals of one department, and the ids of its sections. */
export interface CoverageDepartment extends CoverageTotals {
  department: string;
  sections: readonly string[];
}

/** 整備状況 of the manual on a day: every figure with the ids it counts, and every id with its line. */
export interface Coverage {
  asOf: IsoDate;
  /** The commit that the figures were made from; null without git or with uncommitted changes. */
  commit: string | null;
  totals: CoverageTotals;
  departments: readonly CoverageDepartment[];
  sections: readonly CoverageSection[];
  works: readonly CoverageWork[];
  orphaned: readonly OrphanedProcedure[];
  items: CoverageItems;
  /** What could not be read and so is in no figure. */
  unread: readonly Notice[];
}

/** Computes 整備状況 for the whole, each department and each section. */
export function coverage(manual: Manual, asOf: IsoDate): Coverage {
  const works = coverageWorks(manual, asOf);
  const whole = wholeScope(manual, asOf, works);
  const scopeOfSection = scopesBySection(whole);
  const sections = reportSections(manual).map((section) => ({
    ...section,
    ...totalsOf(scopeOfSection(section.section)),
  }));
  return {
    asOf,
    commit: manual.commit ?? null,
    totals: totalsOf(whole),
    departments: departmentsOf(whole, sections),
    sections,
    works,
    orphaned: orphanedProcedures(manual),
    items: coverageItems(whole),
    unread: unread(manual),
  };
}

function departmentsOf(whole: CoverageScope, sections: readonly CoverageSection[]): CoverageDepartment[] {
  const names = [...new Set(sections.map(({ department }) => department))];
  return names.map((department) => {
    const inside = sections.filter((section) => section.department === department).map(({ section }) => section);
    return { department, sections: inside, ...totalsOf(scopeOf(whole, new Set(inside))) };
  });
}

function totalsOf(scope: CoverageScope): CoverageTotals {
  const count = (state: CoverageRowState) => scope.rows.filter((row) => row.state === state).length;
  return {
    rows: scope.rows.length,
    states: Object.fromEntries(COVERAGE_ROW_STATES.map((state) => [state, count(state)])) as CoverageTotals['states'],
    measures: MEASURES.map((spec) => measure(spec, scope)),
  };
}
