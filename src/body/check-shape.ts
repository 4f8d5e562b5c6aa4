import type { Notice } from '#model/finding.ts';
import { checkCounts } from './check-counts.ts';
import { checkLimits } from './check-limits.ts';
import { checkNesting } from './check-nesting.ts';
import type { BodyPlace } from './notices.ts';
import { proseOf, scanBody, type ScannedBody } from './scan-body.ts';
import { checkScript } from './check-script.ts';
import { checkTables } from './check-tables.ts';

/**
 * Refuses, before any parser sees it, a body whose shape could stop or kill the parser (line length, nesting, runs of a
 * symbol, brackets, tables), and everything that could be script. Linear, without recursion. What it lets through may be
 * parsed.
 */
export function checkShape(body: string, at: BodyPlace): ScannedBody | { refusals: Notice[] } {
  const limits = checkLimits(body, at);
  if (limits.length > 0) return { refusals: limits };
  const scan = scanBody(body);
  const prose = proseOf(scan);
  const lines = prose.split('\n');
  const refusals = [
    ...checkScript(scan, prose, at),
    ...checkCounts(prose, at),
    ...checkNesting(lines, at),
    ...checkTables(lines, at),
  ];
  return refusals.length > 0 ? { refusals } : scan;
}
