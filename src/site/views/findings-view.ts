import { compareText, type Finding, SEVERITIES, SEVERITY_LABEL } from '#model/finding.ts';
import type { Manual } from '#model/manual.ts';
import { countBySeverity } from '#format/rule-text.ts';
import { RULES } from '#lint/rules/index.ts';
import { address } from '../address.ts';
import type { Cell, RichCell, TableView } from '../cell.ts';

const MARKS = { error: 'late', warning: 'soon', info: 'exempt' } as const;
const RULE_TITLES: ReadonlyMap<string, string> = new Map(RULES.map(({ id, title }) => [id, title]));

/** Findings of each section, by its id; under `undefined` those of files that belong to none. */
export type SectionFindings = ReadonlyMap<string | undefined, readonly Finding[]>;

/** Divides findings by the section in whose folder they stand. */
export function findingsBySection(findings: readonly Finding[], manual: Manual): SectionFindings {
  return Map.groupBy(findings, ({ file }) => {
    const [folder, section = ''] = file.split('/');
    return folder === 'sections' && manual.sectionById.has(section) ? section : undefined;
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

/** What a file and a line are about, for a reader who does not know the files: a procedure, or a row of the inventory. */
export type Subjects = Readonly<Record<string, RichCell>>;

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

/** The folder whose name the page says once, and what the files and rows below it are about. */
interface Surroundings {
  folder: string;
  subjects: Subjects;
}

/** Findings with what to type: the heaviest first, then as they stand in the files. */
export function findingsTable(caption: string, findings: readonly Finding[], around?: Surroundings): TableView {
  const sorted = SEVERITIES.flatMap((severity) => findings.filter((finding) => finding.severity === severity));
  return {
    caption,
    empty: '指摘はありません。',
    columns: [
      { heading: '重さ' },
      { heading: '指摘と直し方', isWide: true },
      { heading: '場所' },
      { heading: '点検項目' },
    ],
    rows: sorted.map((finding) => ({
      cells: [
        { text: SEVERITY_LABEL[finding.severity], mark: MARKS[finding.severity] },
        [finding.message, `直し方：${finding.fix}`],
        placeCell(finding, around),
        ruleCell(finding.ruleId),
      ],
    })),
  };
}

function placeCell({ file, line }: Finding, around?: Surroundings): Cell {
  const path = around && file.startsWith(`${around.folder}/`) ? file.slice(around.folder.length + 1) : file;
  const subject = around && (around.subjects[file] ?? around.subjects[`${file}:${line}`]);
  const place = `${path} ${line}行`;
  return subject ? [subject, place] : [place];
}

function ruleCell(id: string): RichCell {
  return { text: RULE_TITLES.get(id) ?? id, href: address.rule(id) };
}
