import { createHash } from 'node:crypto';
import { compareText, type Finding } from '#model/finding.ts';

/** One kind of finding that is known and accepted for now, and how often it occurs. */
export interface BaselineEntry {
  ruleId: string;
  file: string;
  fingerprint: string;
  count: number;
}

/** The findings that were there when an office began to use lint; only newer ones count. */
export interface Baseline {
  version: 1;
  findings: readonly BaselineEntry[];
}

/** Findings that the baseline does not know, and how many it does. */
export interface Compared {
  findings: Finding[];
  /** Findings that the baseline accepts. */
  knownCount: number;
  /** Entries of the baseline that no longer occur: they can be written off. */
  goneCount: number;
}

/** What stays the same about a finding when lines are added above it: rule, file and message, not the line number. */
export function fingerprint({ ruleId, file, message }: Finding): string {
  return createHash('sha256').update([ruleId, file, message].join('\n')).digest('hex').slice(0, 16);
}

/** A baseline that accepts all these findings, in an order that makes a readable comparison in git. */
export function makeBaseline(findings: readonly Finding[]): Baseline {
  const groups = Map.groupBy(findings, fingerprint);
  const entries = [...groups].map(([key, [first, ...more]]) => {
    if (!first) throw new Error('A group of findings has at least one');
    return { ruleId: first.ruleId, file: first.file, fingerprint: key, count: more.length + 1 };
  });
  return { version: 1, findings: entries.toSorted(byFile) };
}

function byFile(a: BaselineEntry, b: BaselineEntry): number {
  return compareText(a.file, b.file) || compareText(a.ruleId, b.ruleId) || compareText(a.fingerprint, b.fingerprint);
}

/** Takes away as many findings of each fingerprint as the baseline accepts; the later ones in the file remain. */
export function applyBaseline(findings: readonly Finding[], baseline: Baseline): Compared {
  const left = new Map(baseline.findings.map((entry) => [entry.fingerprint, entry.count]));
  const fresh = findings.filter((finding) => {
    const key = fingerprint(finding);
    const count = left.get(key) ?? 0;
    if (count > 0) left.set(key, count - 1);
    return count <= 0;
  });
  const goneCount = [...left.values()].reduce((sum, count) => sum + count, 0);
  return { findings: fresh, knownCount: findings.length - fresh.length, goneCount };
}

/** A baseline as its file holds it. */
export function baselineText(baseline: Baseline): string {
  return `${JSON.stringify(baseline, null, 2)}\n`;
}

/** Reads the file of a baseline; undefined where it is none. */
export function parseBaseline(text: string): Baseline | undefined {
  const value = parsed(text);
  if (!isRecord(value) || value['version'] !== 1 || !Array.isArray(value['findings'])) return undefined;
  const findings: unknown[] = value['findings'];
  return findings.every(isEntry) ? { version: 1, findings } : undefined;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // the caller says that the file is no baseline; where JSON breaks off helps nobody
    return undefined;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function isEntry(value: unknown): value is BaselineEntry {
  return (
    isRecord(value) &&
    typeof value['ruleId'] === 'string' &&
    typeof value['file'] === 'string' &&
    typeof value['fingerprint'] === 'string' &&
    Number.isSafeInteger(value['count'])
  );
}
