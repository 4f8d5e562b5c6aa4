import type { Severity } from '#model/finding.ts';

/** What outputs tell of a rule; the rules of `lint` have this and more. */
export interface RuleText {
  id: string;
  title: string;
  why: string;
  severity: Severity;
}

/** How many findings of each severity there are. */
export function countBySeverity(findings: readonly { severity: Severity }[]): Record<Severity, number> {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}
