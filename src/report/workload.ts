import type { Manual } from '#model/manual.ts';
import { FISCAL_MONTHS } from '#model/months.ts';
import { isActive, type WorkItem, yearlyHours } from '#model/work-item.ts';
import { reportSections, type ReportSection } from './report-sections.ts';
import { worksInOrder } from './names.ts';

/** Hours of a section by month; unrounded. */
export interface SectionWorkload extends ReportSection {
  /** Twelve figures, April first. */
  months: readonly number[];
  /** Hours of works whose months are not filled in. */
  unplaced: number;
  total: number;
  /** Works whose hours are not filled in: they are in no figure. */
  withoutHours: readonly string[];
}

/**
 * 業務量: the yearly hours of each section's works, spread evenly over the months they run in. The inventory does not say
 * how much heavier a busy month is, so busy months are not weighed.
 */
export function workload(manual: Manual): SectionWorkload[] {
  const works = worksInOrder(manual).filter(isActive);
  return reportSections(manual).map((section) => ({
    ...section,
    ...loadOf(works.filter((work) => work.section === section.section)),
  }));
}

function loadOf(works: readonly WorkItem[]): Omit<SectionWorkload, keyof ReportSection> {
  return {
    months: FISCAL_MONTHS.map((month) => sum(works.filter(({ months }) => months.includes(month)).map(monthlyHours))),
    unplaced: sum(works.filter(({ months }) => months.length === 0).map(yearlyHours)),
    total: sum(works.map(yearlyHours)),
    withoutHours: works.filter(hasNoHours).map(({ id }) => id),
  };
}

function monthlyHours(work: WorkItem): number {
  return yearlyHours(work) / work.months.length;
}

function hasNoHours({ hoursRegular, hoursFixedTerm }: WorkItem): boolean {
  return hoursRegular === undefined && hoursFixedTerm === undefined;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
