import { describe, expect, test } from 'vitest';
import { fingerprint } from '#lint/baseline.ts';
import { isWanted, lint } from '#lint/lint.ts';
import { settingsSchema } from '#model/settings.ts';
import { readSettings } from '#read/read-settings.ts';
import type { Severity } from '#model/finding.ts';
import { aBody, aUse } from '../support/a-body.ts';
import { aManual, aProcedure, aSource, aWork } from '../support/a-manual.ts';

const DAY = '2026-11-22';
const ids = (manual: Parameters<typeof lint>[0]) => lint(manual, DAY).map(({ ruleId }) => ruleId);

const aSettings = (severities: Record<string, Severity | 'off'>) => settingsSchema.parse({ severities });
const aNotice = (ruleId: string) => ({
  ruleId,
  message: '読めません。',
  fix: '直してください。',
  file: 'a.csv',
  line: 1,
  column: 1,
});

test('a manual that nothing is wrong with has no findings', () => {
  expect(lint(aManual(), DAY)).toEqual([]);
});

describe('severities', () => {
  const { source } = aWork();
  const withCells = { ...source, fields: { owner: [2, 24], deputy: [2, 25] } } as const;
  const works = [aWork({ capableCount: 1, deputy: undefined, source: withCells })];
  const severityOf = (severities: Record<string, Severity | 'off'>) =>
    lint(aManual({ works, settings: aSettings(severities) }), DAY).map(
      ({ ruleId, severity }) => `${ruleId} ${severity}`,
    );

  test.each([
    [{}, ['require-deputy warning', 'single-holder warning']],
    [{ 'single-holder': 'error' }, ['require-deputy warning', 'single-holder error']],
    [{ 'single-holder': 'info', 'require-deputy': 'off' }, ['single-holder info']],
  ] as const)('are those of manual.yaml: %j', (severities, answer) => {
    expect(severityOf(severities)).toEqual(answer);
  });

  test('never raise a notice that weighs less by itself', () => {
    const works = [aWork({ owner: undefined, source: withCells })];
    const findings = lint(aManual({ works, settings: aSettings({ 'require-owner': 'error' }) }), DAY);
    expect(findings.find(({ ruleId }) => ruleId === 'require-owner')?.severity).toBe('warning');
  });

  test('of what the build refuses cannot be lowered, and that is said', () => {
    const settings = aSettings({ 'safe-subset': 'off' });
    const findings = lint(aManual({ settings, notices: [aNotice('safe-subset')] }), DAY);
    expect(findings.map(({ ruleId, severity }) => [ruleId, severity])).toEqual([
      ['safe-subset', 'error'],
      ['known-value', 'error'],
    ]);
  });

  test('of a rule that does not exist are named at their line, with the nearest rule', () => {
    const text = 'organisation: 継手市\nseverities:\n  require-onwer: off\n';
    const { settings, source } = readSettings(text);
    const [finding] = lint(aManual({ settings, settingsSource: source }), DAY);
    expect(finding?.fix).toContain('require-owner');
    expect([finding?.file, finding?.line, finding?.column]).toEqual(['manual.yaml', 3, 3]);
  });
});

describe('notices of the reader', () => {
  test('come out through the rule of their id', () => {
    expect(ids(aManual({ notices: [aNotice('readable-row')] }))).toEqual(['readable-row']);
  });

  test('with an unknown id are a broken promise', () => {
    expect(() => lint(aManual({ notices: [aNotice('no-such-rule')] }), DAY)).toThrow('no-such-rule');
  });

  test('never repeat what is personal', () => {
    const notice = { ...aNotice('readable-row'), message: '「個人番号 111111111118」を読めません。' };
    expect(lint(aManual({ notices: [notice] }), DAY)[0]?.message).toBe('「個人番号 ●●●●●●●●●●●●」を読めません。');
  });
});

describe('findings', () => {
  const procedures = ['juki-002', 'juki-001'].map((id) =>
    aProcedure({
      id,
      part: id,
      reviewed: undefined,
      source: aSource(`sections/koseki-jumin/procedures/${id}.mdx`, ['title']),
    }),
  );

  test('are sorted by file, line and rule', () => {
    const places = lint(aManual({ procedures }), DAY).map(({ file, line, ruleId }) => `${file}:${line} ${ruleId}`);
    expect(places).toEqual(places.toSorted());
    expect(places).toHaveLength(2);
  });

  test.each([
    [['sections/koseki-jumin/procedures/juki-001.mdx'], 1],
    [['registers/laws.csv', 'sections/koseki-jumin/procedures/juki-001.mdx'], 1],
    [['sections/koseki-jumin'], 2],
    [['sections/koseki'], 0],
    [[''], 2],
  ])('of %j are wanted', (only, count) => {
    expect(procedures.filter(({ source }) => isWanted(source.file, only))).toHaveLength(count);
  });

  test('have the same fingerprint on the next day', () => {
    const manual = aManual({
      procedures: [aProcedure({ reviewed: { raw: '2025-01-01', iso: '2025-01-01' }, deputy: undefined })],
    });
    expect(lint(manual, '2026-11-23').map(fingerprint)).toEqual(lint(manual, DAY).map(fingerprint));
    expect(lint(manual, DAY)).not.toEqual([]);
  });
});

describe('a hostile text costs no more time than its length', () => {
  test.each([
    '(',
    '（',
    '1',
    ' ',
    '※',
    '〇',
    '「',
    '9999年',
    '1月',
    '第',
    '第1条',
    'あ',
    '。',
    'TODO',
    '①',
    'あ,',
    '速やかに',
  ])('%s…', (part) => {
    const text = part.repeat(20_000);
    const procedure = aProcedure({
      summary: text,
      related: [text],
      owner: text,
      body: aBody([aUse('Deadline', { label: text, rule: text, basis: text }), aUse('Form', { name: text })], {
        texts: [{ text, kind: 'paragraph', within: -1, line: 9, column: 1 }],
      }),
    });
    const findings = lint(aManual({ procedures: [procedure] }), DAY);
    expect(findings.map(({ ruleId }) => ruleId)).toContain('owner-post-exists');
    expect(Math.max(...findings.map(({ message }) => message.length))).toBeLessThan(300);
  });
});
