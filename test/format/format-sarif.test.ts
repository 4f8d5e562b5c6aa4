import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { formatSarif } from '#format/format-sarif.ts';
import { fingerprint } from '#lint/baseline.ts';
import { RULES } from '#lint/rules/index.ts';
import type { Finding } from '#model/finding.ts';
import { aFinding } from './a-finding.ts';

const schema = JSON.parse(readFileSync(new URL('../fixtures/sarif-2.1.0-subset.schema.json', import.meta.url), 'utf8'));
const isSarif = new Ajv({ allErrors: true }).compile(schema);
const context = { root: 'content', rules: RULES, fingerprint };

const sarifOf = (findings: readonly Finding[]) => JSON.parse(formatSarif(findings, context));
const printsOf = (findings: readonly Finding[]): unknown[] =>
  resultsOf(findings).map(
    ({ partialFingerprints }: { partialFingerprints: object }) => Object.values(partialFingerprints)[0],
  );
const resultsOf = (findings: readonly Finding[]) => sarifOf(findings).runs[0].results;

describe('the log', () => {
  test.each([
    ['no findings', []],
    ['findings of all severities', [aFinding(), aFinding({ severity: 'warning' }), aFinding({ severity: 'info' })]],
    ['a file name with blanks and signs', [aFinding({ file: 'sections/a b/記入例#1.csv' })]],
  ])('is valid with %s', (_, findings) => {
    isSarif(sarifOf(findings));
    expect(isSarif.errors ?? []).toEqual([]);
  });

  test.each([
    ['another version', { version: '2.0.0' }],
    ['no runs', { runs: undefined }],
    ['an unknown property', { findings: [] }],
  ])('would not be valid with %s', (_, parts) => {
    const log = JSON.parse(JSON.stringify({ ...sarifOf([]), ...parts }));
    expect(isSarif(log)).toBe(false);
  });

  test('has every rule with its Japanese texts', () => {
    const { rules } = sarifOf([]).runs[0].tool.driver;
    expect(rules).toHaveLength(RULES.length);
    expect(rules[0]).toMatchObject({
      id: 'require-owner',
      name: 'RequireOwner',
      shortDescription: { text: '主管の職が書いてある' },
      defaultConfiguration: { level: 'error' },
    });
  });
});

describe('a result', () => {
  test('tells rule, level, message, place and fingerprint', () => {
    const [result] = resultsOf([aFinding({ severity: 'info', line: 7, column: 4 })]);
    expect(result).toMatchObject({ ruleId: 'require-owner', ruleIndex: 0, level: 'note' });
    expect(result.message.text).toBe(
      '主管の職（owner）が書かれていません。\n直し方: 「owner: juki-kacho」のように書いてください。',
    );
    expect(result.locations[0].physicalLocation).toEqual({
      artifactLocation: { uri: 'content/sections/koseki-jumin/procedures/juki-001.mdx' },
      region: { startLine: 7, startColumn: 4 },
    });
  });

  test('points at a file by an address that can be parsed', () => {
    const [{ locations }] = resultsOf([aFinding({ file: '記入例#1 a.csv' })]);
    const { uri } = locations[0].physicalLocation.artifactLocation;
    expect(uri).toBe('content/%E8%A8%98%E5%85%A5%E4%BE%8B%231%20a.csv');
  });

  test('a folder on a drive of Windows is no address with a scheme of one letter', () => {
    const log = JSON.parse(formatSarif([aFinding({ file: 'roster.csv' })], { ...context, root: 'C:\\tejun\\content' }));
    const [{ locations }] = log.runs[0].results;
    expect(locations[0].physicalLocation.artifactLocation.uri).toBe('file:///C:/tejun/content/roster.csv');
  });

  test('keeps its fingerprint when its line moves, and has its own among equals', () => {
    expect(printsOf([aFinding({ line: 30 })])).toEqual(printsOf([aFinding({ line: 3 })]));
    expect(new Set(printsOf([aFinding({ line: 3 }), aFinding({ line: 4 })])).size).toBe(2);
  });
});
