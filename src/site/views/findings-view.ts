import { sectionIn } from '#model/content-path.ts';
import { compareText, type Finding, SEVERITIES, SEVERITY_LABEL } from '#model/finding.ts';
import type { Manual } from '#model/manual.ts';
import { countBySeverity } from '#format/rule-text.ts';
import { address } from '#model/address.ts';
import type { TableView } from '../cell.ts';
import { ruleCell, type Subjects } from './finding-groups.ts';

/** Findings of each section, by its id; under `undefined` those of files that belong to none. */
export type SectionFindings = ReadonlyMap<string | undefined, readonly Finding[]>;

/** Divides findings by the section in whose folder they stand. */
export function findingsBySection(findings: readonly Finding[], manual: Manual): SectionFindings {
  return Map.groupBy(findings, ({ file }) => {
    const section = sectionIn(file);
    return section !== undefined && manual.sectionById.has(section) ? section : undefined;
  });
}

/** How many findings there are of each severity, in words. */
export function findingCounts(findings: readonly Finding[]): string {
  const counts = countBySeverity(findings);
  return SEVERITIES.map((severity) => `${SEVERITY_LABEL[severity]}${counts[severity]}件`).join('、');
}

/** How many findings each section has, with the way to their list. */
export function sectionCounts(manual: Manual, bySection: SectionFindings): TableView {
  return {
    caption: '課ごとの指摘',
    empty: '課がありません。',
    columns: [{ heading: '課' }, ...COUNT_COLUMNS],
    rows: manual.sections.map(({ id, name }) => ({
      cells: [{ text: name, href: address.sectionFindings(id) }, ...countCells(bySection.get(id) ?? [])],
    })),
  };
}

/** How many findings each 点検項目 has, those with the heaviest and the most first. */
export function ruleCounts(findings: readonly Finding[]): TableView {
  const groups = Array.from(
    Map.groupBy(findings, ({ ruleId }) => ruleId),
    ([id, group]) => {
      return { id, counts: countCells(group) };
    },
  );
  return {
    caption: '点検項目ごとの指摘',
    empty: '指摘はありません。',
    columns: [{ heading: '点検項目', isWide: true }, ...COUNT_COLUMNS],
    rows: groups
      .toSorted((a, b) => heavierFirst(a.counts, b.counts) || compareText(a.id, b.id))
      .map(({ id, counts }) => ({ cells: [ruleCell(id), ...counts] })),
  };
}

const COUNT_COLUMNS = SEVERITIES.map((severity) => ({ heading: SEVERITY_LABEL[severity], isNumber: true }));

function countCells(findings: readonly Finding[]): number[] {
  const counts = countBySeverity(findings);
  return SEVERITIES.map((severity) => counts[severity]);
}

function heavierFirst(a: readonly number[], b: readonly number[]): number {
  const index = a.findIndex((count, each) => count !== b[each]);
  return index < 0 ? 0 : (b[index] ?? 0) - (a[index] ?? 0);
}

/** The subjects of a section's findings: by file for procedures, by `file:line` for rows. */
export function subjectsOf(manual: Manual, sectionId: string): Subjects {
  const procedures = manual.proceduresBySection.get(sectionId) ?? [];
  const works = manual.worksBySection.get(sectionId) ?? [];
  return Object.fromEntries([
    ...procedures.map(({ id, title, source }) => [source.file, { text: title, href: address.procedure(id) }] as const),
    ...works.map(({ id, title, source }) => {
      return [`${source.file}:${source.line}`, { text: title, href: address.work(id) }] as const;
    }),
  ]);
}
