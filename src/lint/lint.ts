import { sortFindings, type Finding, type Severity } from '#model/finding.ts';
import type { IsoDate } from '#model/iso-date.ts';
import { type KeptFinds, NOTHING_KEPT } from '#model/kept-finds.ts';
import type { Manual } from '#model/manual.ts';
import { hide } from './detect/hide.ts';
import { gatherFacts } from './facts.ts';
import type { Rule, RuleNotice } from './rule.ts';
import { RULES } from './rules/index.ts';
import { lighter, severityFaults, severityOf } from './severity-settings.ts';

/** What a 点検 is given besides the manual and the day. */
export interface LintOptions {
  /** What earlier runs found in texts. */
  kept?: KeptFinds;
}

/** 点検: everything that is wrong with the manual on a day, sorted. */
export function lint(manual: Manual, asOf: IsoDate, { kept = NOTHING_KEPT }: LintOptions = {}): Finding[] {
  const byRule = noticesByRule(manual);
  const facts = gatherFacts(manual, asOf, kept);
  const hidden = hider();
  const findings = RULES.flatMap((rule) => {
    const severity = severityOf(rule, manual.settings);
    if (severity === 'off') return [];
    const notices = [...(byRule.get(rule.id) ?? []), ...rule.check(manual, asOf, facts)];
    return notices.map((notice) => hidden(toFinding(notice, rule, severity)));
  });
  return sortFindings(distinct(findings));
}

function noticesByRule(manual: Manual): ReadonlyMap<string, readonly RuleNotice[]> {
  const known = new Set(RULES.map(({ id }) => id));
  const stray = manual.notices.find(({ ruleId }) => !known.has(ruleId));
  if (stray) throw new Error(`No rule has the id ${stray.ruleId} of a notice of the reader.`);
  const settings = severityFaults(manual, RULES).map((notice) => ({ ...notice, ruleId: 'known-value' }));
  return Map.groupBy([...manual.notices, ...settings], ({ ruleId }) => ruleId);
}

function toFinding(notice: RuleNotice, { id }: Rule, severity: Severity): Finding {
  const { file, line, column, message, fix } = notice;
  return { ruleId: id, severity: lighter(severity, notice.severity ?? severity), message, fix, file, line, column };
}

/**
 * Messages quote what authors wrote, and what they wrote may be personal: it is hidden here, once for all rules. Many findings
 * say the same.
 */
function hider(): (finding: Finding) => Finding {
  const known = new Map<string, string>();
  const hiddenIn = (text: string) => {
    const hidden = known.get(text) ?? hide(text);
    known.set(text, hidden);
    return hidden;
  };
  return (finding) => ({ ...finding, message: hiddenIn(finding.message), fix: hiddenIn(finding.fix) });
}

function distinct(findings: readonly Finding[]): Finding[] {
  return [...new Map(findings.map((finding) => [keyOf(finding), finding])).values()];
}

function keyOf({ file, line, column, ruleId, message }: Finding): string {
  return [file, line, column, ruleId, message].join('\n');
}

/**
 * True for a file that was asked for; `only` names files and folders, relative to the content folder, and all where it
 * is empty.
 */
export function isWanted(file: string, only: readonly string[]): boolean {
  return only.length === 0 || only.some((path) => path === '' || file === path || file.startsWith(`${path}/`));
}
