import { compareText, type Finding, SEVERITIES, SEVERITY_LABEL } from '#model/finding.ts';
import { RULES } from '#lint/rules/index.ts';
import { address } from '#model/address.ts';
import type { Cell, Mark, RichCell, TableView } from '../cell.ts';

/** The findings of one 点検項目 and one weight: what is wrong stands once, and below it where. */
export interface FindingGroup {
  anchor: string;
  severity: RichCell;
  rule: RichCell;
  count: number;
  /** What to type, where that is the same for all; otherwise the table says it row by row. */
  fix: string;
  table: TableView;
}

/** What a file and a line are about, for a reader who does not know the files: a procedure, or a row of the inventory. */
export type Subjects = Readonly<Record<string, RichCell>>;

/** The folder whose name the page says once, and what the files and rows below it are about. */
export interface Surroundings {
  folder: string;
  subjects: Subjects;
}

const MARKS: Readonly<Record<Finding['severity'], Mark>> = { error: 'late', warning: 'soon', info: 'exempt' };
const RULE_TITLES: ReadonlyMap<string, string> = new Map(RULES.map(({ id, title }) => [id, title]));

/**
 * Findings by weight and 点検項目: the heaviest first, then those of which there are most; within one as they stand in the
 * files.
 */
export function findingGroups(findings: readonly Finding[], around?: Surroundings): FindingGroup[] {
  return SEVERITIES.flatMap((severity) => {
    const ofSeverity = findings.filter((finding) => finding.severity === severity);
    const byRule = [...Map.groupBy(ofSeverity, ({ ruleId }) => ruleId)];
    return byRule
      .toSorted(([a, first], [b, second]) => second.length - first.length || compareText(a, b))
      .map(([ruleId, group]) => groupOf({ ruleId, severity }, group, around));
  });
}

/** A 点検項目 by its Japanese title, with the way to its page. */
export function ruleCell(id: string): RichCell {
  return { text: RULE_TITLES.get(id) ?? id, href: address.rule(id) };
}

function groupOf(
  { ruleId, severity }: Pick<Finding, 'ruleId' | 'severity'>,
  findings: readonly Finding[],
  around: Surroundings | undefined,
): FindingGroup {
  const rule = ruleCell(ruleId);
  const [fix = '', ...others] = new Set(findings.map((finding) => finding.fix));
  const isShared = others.length === 0;
  return {
    anchor: `${severity}-${ruleId}`,
    severity: { text: SEVERITY_LABEL[severity], mark: MARKS[severity] },
    rule,
    count: findings.length,
    fix: isShared ? fix : '',
    table: {
      caption: `${SEVERITY_LABEL[severity]}：${rule.text}`,
      empty: '',
      columns: [
        { heading: '場所' },
        { heading: '指摘', isWide: true },
        ...(isShared ? [] : [{ heading: '直し方', isWide: true }]),
      ],
      rows: findings.map((finding) => ({
        cells: [placeCell(finding, around), finding.message, ...(isShared ? [] : [finding.fix])],
      })),
    },
  };
}

function placeCell({ file, line }: Finding, around?: Surroundings): Cell {
  const path = around && file.startsWith(`${around.folder}/`) ? file.slice(around.folder.length + 1) : file;
  const subject = around && (around.subjects[file] ?? around.subjects[`${file}:${line}`]);
  const place = `${path} ${line}行`;
  return subject ? [subject, place] : [place];
}
