import { expect, test } from 'vitest';
import { makeBaseline, parseBaseline } from '#lint/baseline.ts';
import { lint } from '#lint/lint.ts';
import type { LintCommand } from '#site/lint-command.ts';
import { lintOutput } from '#site/lint-output.ts';
import { aManual, aProcedure } from '../support/a-manual.ts';

const ask = (parts: Partial<LintCommand> = {}): LintCommand => ({
  contentDir: 'content',
  asOf: '2026-11-22',
  format: 'text',
  only: [],
  ...parts,
});
const bad = aManual({ procedures: [aProcedure({ reviewed: undefined, deputy: undefined })] });
const debt = aManual({ procedures: [aProcedure({ deputy: undefined })] });

test.each([
  ['nothing', aManual(), 0],
  ['a warning', debt, 0],
  ['an error', bad, 1],
])('ends well or not with %s', (_, manual, exitCode) => {
  expect(lintOutput(manual, ask()).exitCode).toBe(exitCode);
});

test.each([
  ['text', /^content\/sections\//],
  ['json', /^\{\n {2}"asOf": "2026-11-22"/],
  ['sarif', /"version": "2\.1\.0"/],
  ['github', /^::(?:error|warning) file=content\/sections\//],
] as const)('prints %s', (format, start) => {
  expect(lintOutput(bad, ask({ format })).text).toMatch(start);
});

test('writes a baseline in place of findings', () => {
  const { file, exitCode } = lintOutput(bad, ask({ baselineOut: 'b.json' }));
  expect([file?.name, exitCode]).toEqual(['b.json', 0]);
  expect(parseBaseline(file?.text ?? '')).toEqual(makeBaseline(lint(bad, '2026-11-22')));
});

test('counts what a baseline accepts and what of it is gone', () => {
  const baseline = makeBaseline(lint(bad, '2026-11-22'));
  const { text, exitCode } = lintOutput(debt, ask({ baseline }));
  expect(exitCode).toBe(0);
  expect(text).toContain('基準ファイルにある指摘 1件');
  expect(text).toContain('1件は直っています');
});

test('says nothing of what is gone where only some files were asked for', () => {
  const baseline = makeBaseline(lint(bad, '2026-11-22'));
  expect(lintOutput(bad, ask({ baseline, only: ['roster.csv'] })).text).toBe('指摘はありません。\n');
});

test('says that there are errors in files that were not asked for', () => {
  expect(lintOutput(bad, ask({ only: ['roster.csv'] }))).toEqual({
    text: '指摘はありません。\nほかのファイルにも、エラーが1件あります。「npm run lint」で全体を確かめてください。\n',
    exitCode: 0,
  });
});
