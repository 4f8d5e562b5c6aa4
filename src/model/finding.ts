import type { Place } from './place.ts';

/** How much a finding weighs: エラー (must mend), 注意 (should mend), 参考 (for information). */
export type Severity = 'error' | 'warning' | 'info';

/** What the reader or a rule noticed, before a severity is attached: rules never think about severity. */
export interface Notice extends Place {
  ruleId: string;
  /** What is wrong, one polite Japanese sentence that quotes the wrong value. */
  message: string;
  /** What to type, one polite Japanese sentence. */
  fix: string;
  /** Only where this one weighs less than the rule's own severity. */
  severity?: Severity;
}

/** 指摘: a notice with the severity that the rule or `manual.yaml` gives it. */
export interface Finding extends Notice {
  severity: Severity;
}

/** All severities, heaviest first: the order in which findings are mended. */
export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

/** The Japanese words for the severities, as every output prints them. */
export const SEVERITY_LABEL: Readonly<Record<Severity, string>> = { error: 'エラー', warning: '注意', info: '参考' };

/** Puts findings in the one order that every output uses: file, line, rule id, then column and message. */
export function sortFindings<T extends Notice>(findings: readonly T[]): T[] {
  return findings.toSorted(
    (a, b) =>
      compareText(a.file, b.file) ||
      a.line - b.line ||
      compareText(a.ruleId, b.ruleId) ||
      a.column - b.column ||
      compareText(a.message, b.message),
  );
}

/** Orders two texts by code unit, so that the order is the same in every locale. */
export function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
