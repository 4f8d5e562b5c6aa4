import { expect, test } from 'vitest';
import { formatJson } from '#format/format-json.ts';
import { aFinding } from './a-finding.ts';

test('holds the day, the findings and the summary, and nothing else', () => {
  const findings = [aFinding(), aFinding({ severity: 'info', line: 8 })];
  expect(JSON.parse(formatJson(findings, '2026-11-22'))).toEqual({
    asOf: '2026-11-22',
    findings,
    summary: { error: 1, warning: 0, info: 1 },
  });
});

test('keeps the order of the keys, so that two runs give the same bytes', () => {
  const { column, ...rest } = aFinding();
  expect(formatJson([{ column, ...rest }], '2026-11-22')).toBe(formatJson([aFinding()], '2026-11-22'));
});
