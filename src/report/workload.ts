import { groupBy, type Manual } from '#model/manual.ts';
import { FISCAL_MONTHS } from '#model/months.ts';
import { isActive, sumOfHours, type WorkItem, yearlyHours } from '#model/work-item.ts';
import { postName, worksInOrder } from './names.ts';
import { reportSections, type ReportSection } from './report-sections.ts';

/** Hours of works by month; unrounded. */
export interface Workload {
  /** Twelve figures, April first. */
  months: readonly number[];
  /** Hours of works whose months are not filled in. */
  unplaced: number;
  total: number;
  /** Works whose hours are not filled in: they are in no figure. */
  withoutHours: readonly string[];
}

/** Hours of a section by month. */
export type SectionWorkload = ReportSection & Workload;

/** Hours by month of the works that a post is 主担当 of; `post` is undefined for works of the section that have none. */
export interface PostWorkload extends Workload {
  section: string;
  post: string | undefined;
  name: string;
}

/** How heavy a month is beside the mean of its year: from much lighter (0) to much heavier (4). */
export type LoadLevel = 0 | 1 | 2 | 3 | 4;

/**
 * 業務量: the yearly hours of each section's works, spread evenly over the months they run in. The inventory does not say
 * how much heavier a busy month is, so busy months are not weighed.
 */
export function workload(manual: Manual): SectionWorkload[] {
  const works = groupBy(worksInOrder(manual).filter(isActive), ({ section }) => [section]);
  return reportSections(manual).map((section) => ({ ...section, ...loadOf(works.get(section.section) ?? []) }));
}

/**
 * 業務量 of every post that is 主担当 of a work, section by section, posts in the order of their section. A post stands in
 * its own section, also where another section's work names it. A work counts
 * once, with its 主担当: what the 副担当 does of it is nowhere written down.
 */
export function postWorkload(manual: Manual): PostWorkload[] {
  const works = worksInOrder(manual).filter(isActive);
  const byPost = groupBy(works, ({ owner, section }) => [ownerKey(owner, section)]);
  const known = [...manual.postById.values()].map(({ id, section }) => ({ post: id, section }));
  const others = works.filter(({ owner }) => owner === undefined || !manual.postById.has(owner));
  const rows = new Map([...known, ...others.map(({ owner, section }) => ({ post: owner, section }))].map(keyed));
  return reportSections(manual).flatMap(({ section }) =>
    Array.from(rows)
      .filter(([key, row]) => row.section === section && byPost.has(key))
      .map(([key, row]) => ({ ...row, name: nameOf(manual, row), ...loadOf(byPost.get(key) ?? []) })),
  );
}

/** 繁忙月: the months with the most hours, April first; none where every month is about the same. */
export function peakMonths({ months }: Pick<Workload, 'months'>): number[] {
  const most = Math.max(...months);
  return FISCAL_MONTHS.filter((_, index) => months[index] === most && loadLevel(most, months) > 2);
}

/** Up to such a share more or less than the mean, a month is like the others. */
export const ALIKE = 0.1;

/** How heavy a month is beside the mean of the twelve: `ALIKE` more or less is the same. */
export function loadLevel(hours: number, months: readonly number[]): LoadLevel {
  const mean = sum(months) / months.length;
  const share = mean === 0 ? 1 : hours / mean;
  const steps = [0.6, 1 - ALIKE, 1 + ALIKE, 1.4] as const;
  return steps.filter((step) => share > step).length as LoadLevel;
}

function keyed<Row extends { post: string | undefined; section: string }>(row: Row): [string, Row] {
  return [ownerKey(row.post, row.section), row];
}

/** A post that works of two sections name is one post; works without one are kept apart by section. */
function ownerKey(owner: string | undefined, section: string): string {
  return owner ?? `/${section}`;
}

function nameOf(manual: Manual, { post, section }: { post: string | undefined; section: string }): string {
  if (post !== undefined) return postName(manual, post) ?? post;
  return `${manual.sectionById.get(section)?.name ?? section}（主担当なし）`;
}

/** The hours of some works by month. */
function loadOf(works: readonly WorkItem[]): Workload {
  return {
    months: FISCAL_MONTHS.map((month) => sum(works.filter(({ months }) => months.includes(month)).map(monthlyHours))),
    unplaced: sumOfHours(works.filter(({ months }) => months.length === 0)),
    total: sumOfHours(works),
    withoutHours: works.filter((work) => yearlyHours(work) === undefined).map(({ id }) => id),
  };
}

function monthlyHours(work: WorkItem): number {
  return (yearlyHours(work) ?? 0) / work.months.length;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
