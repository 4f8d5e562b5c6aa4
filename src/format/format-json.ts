import type { Finding } from '#model/finding.ts';
import { countBySeverity } from './rule-text.ts';

/** Findings as JSON for other programs: `asOf`, `findings` in the one order of all outputs, `summary` by severity. */
export function formatJson(findings: readonly Finding[], asOf: string): string {
  const plain = findings.map(({ ruleId, severity, message, fix, file, line, column }) => ({
    ruleId,
    severity,
    message,
    fix,
    file,
    line,
    column,
  }));
  return `${JSON.stringify({ asOf, findings: plain, summary: countBySeverity(findings) }, null, 2)}\n`;
}
