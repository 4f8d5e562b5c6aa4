import { describe, expect, test } from 'vitest';
import { applyBaseline, baselineText, fingerprint, makeBaseline, parseBaseline } from '#lint/baseline.ts';
import type { Finding } from '#model/finding.ts';

function aFinding(parts: Partial<Finding> = {}): Finding {
  return {
    ruleId: 'require-owner',
    severity: 'error',
    message: '主管の職（owner）が書かれていません。',
    fix: '書いてください。',
    file: 'sections/koseki-jumin/procedures/juki-001.mdx',
    line: 3,
    column: 1,
    ...parts,
  };
}

describe('a fingerprint', () => {
  test.each([
    ['line', { line: 9 }, true],
    ['column', { column: 9 }, true],
    ['severity', { severity: 'info' as const }, true],
    ['advice', { fix: '別の直し方' }, true],
    ['rule', { ruleId: 'require-deputy' }, false],
    ['file', { file: 'sections/zaisei/procedures/zais-001.mdx' }, false],
    ['message', { message: '別の指摘' }, false],
  ])('with another %s', (_, parts, isSame) => {
    expect(fingerprint(aFinding(parts)) === fingerprint(aFinding())).toBe(isSame);
  });
});

describe('a baseline', () => {
  test('accepts what was there when it was made', () => {
    const findings = [aFinding(), aFinding({ line: 8 }), aFinding({ ruleId: 'require-deputy' })];
    const compared = applyBaseline(findings, makeBaseline(findings));
    expect(compared).toEqual({ findings: [], knownCount: 3, goneCount: 0 });
  });

  test('accepts it when the lines have moved', () => {
    const baseline = makeBaseline([aFinding({ line: 3 })]);
    expect(applyBaseline([aFinding({ line: 30 })], baseline).findings).toEqual([]);
  });

  test('accepts no more of one kind than there were', () => {
    const baseline = makeBaseline([aFinding({ line: 3 })]);
    const compared = applyBaseline([aFinding({ line: 3 }), aFinding({ line: 9 })], baseline);
    expect(compared.findings.map(({ line }) => line)).toEqual([9]);
  });

  test('counts what is gone', () => {
    const baseline = makeBaseline([aFinding(), aFinding({ ruleId: 'require-deputy' })]);
    expect(applyBaseline([aFinding()], baseline)).toMatchObject({ knownCount: 1, goneCount: 1 });
  });

  test('is the same text whatever the order of the findings', () => {
    const findings = [aFinding(), aFinding({ ruleId: 'require-deputy' }), aFinding({ file: 'a.csv' })];
    expect(baselineText(makeBaseline(findings.toReversed()))).toBe(baselineText(makeBaseline(findings)));
  });

  test('survives being written and read', () => {
    const baseline = makeBaseline([aFinding(), aFinding()]);
    expect(parseBaseline(baselineText(baseline))).toEqual(baseline);
  });

  test.each([
    '',
    'null',
    '[]',
    '{}',
    '{"version":2,"findings":[]}',
    '{"version":1,"findings":[{"count":1}]}',
    '{"version":1',
  ])('is not read from %s', (text) => {
    expect(parseBaseline(text)).toBeUndefined();
  });

  test.each(['ruleId', 'file', 'fingerprint', 'count'])('is not read where an entry has no %s', (key) => {
    const [entry = {}] = makeBaseline([aFinding()]).findings;
    const without = Object.fromEntries(Object.entries(entry).filter(([each]) => each !== key));
    expect(parseBaseline(JSON.stringify({ version: 1, findings: [entry] }))).toBeDefined();
    expect(parseBaseline(JSON.stringify({ version: 1, findings: [entry, without] }))).toBeUndefined();
    expect(parseBaseline(JSON.stringify({ version: 1, findings: [entry, null] }))).toBeUndefined();
  });
});
