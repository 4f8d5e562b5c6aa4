import { beforeAll, expect, test } from 'vitest';
import { EXAMPLE_PROCEDURE } from '#lint/example-base.ts';
import { row, type RuleExample } from '#lint/example.ts';
import { lint } from '#lint/lint.ts';
import { procedureText } from '../support/procedure-text.ts';
import { temporaryFolder } from '../support/write-content.ts';
import { readExample } from './example-content.ts';

let cacheDir = '';
beforeAll(async () => {
  cacheDir = await temporaryFolder();
});
const findings = async (example: Pick<RuleExample, 'files'>) =>
  lint(await readExample(example, cacheDir), '2026-11-22');

test.each([
  ['in the inventory', row({ 主担当: '継手 太郎', 副担当: 'つぎて花子' })],
  ['in a procedure', { files: { [EXAMPLE_PROCEDURE]: procedureText({ owner: '継手 太郎', deputy: 'つぎて花子' }) } }],
])('a name in the place of a post is told %s, and never repeated: findings are published', async (_, example) => {
  const text = JSON.stringify(await findings(example));
  expect(text).toMatch(/主担当|主管の職/);
  expect(text).not.toMatch(/太郎|花子/);
});

test('a number that could be read all the same is no error', async () => {
  const told = await findings(row({ 年間件数: '約1200件' }));
  expect(told.map(({ severity, message }) => [severity, message])).toEqual([
    ['warning', expect.stringContaining('1200と読みました')],
  ]);
});
