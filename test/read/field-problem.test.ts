import { expect, test } from 'vitest';
import { readProcedure } from '#read/read-procedure.ts';
import { procedureText } from '../support/procedure-text.ts';

const file = 'sections/koseki-jumin/procedures/juki-001.mdx';
const problems = (fields: Record<string, string>) =>
  readProcedure({ file, section: 'koseki-jumin', text: procedureText(fields), audience: 'internal' }).notices;

test.each([
  ['{ number: , on: 2026-03-19, by: juki-kacho }', '決裁（approval.number）が書かれていません。'],
  ['{ number: ~, on: 2026-03-19, by: juki-kacho }', '決裁（approval.number）が書かれていません。'],
  ['{ number: 戸住第1号, on: , by: juki-kacho }', '決裁（approval.on）が書かれていません。'],
])('an approval %s waits for what is not known yet, and nothing else is said', (approval, message) => {
  expect(problems({ approval }).map((notice) => [notice.ruleId, notice.message])).toEqual([['known-field', message]]);
});

test('an empty entry of a list is told as such', () => {
  const [notice, ...others] = problems({ aliases: '[引っ越し, ~]' });
  expect(others).toEqual([]);
  expect(notice?.message).toBe('別名（aliases）に空の値があります。');
});

test.each([
  ['title', '{様式第1号}', '手順書名（title）が、「項目: 値」の組'],
  ['title', '[重要]', '手順書名（title）が、一覧'],
  ['summary', '\n  - 届出を受けます。\n  - 住民票を作ります。', '概要（summary）が、一覧'],
])('brackets that YAML takes for more than signs: %s: %s', (key, value, words) => {
  const [notice, ...others] = problems({ [key]: value });
  expect(others).toEqual([]);
  expect(notice?.message).toContain(words);
  expect(notice?.fix).toContain('かっこを文字として見せるときは、値の全体を「"」で囲んでください。');
});

test.each([
  ['related', '{ a: b }', '一覧（角括弧）で書きます。'],
  ['approval', '[戸住第12号, 2026-03-19, juki-kacho]', '「項目: 値」の組で書きます。'],
  ['edition', '[8]', '半角の整数で書きます。'],
  ['owner', '{継手 太郎}', '文字で書きます。'],
])('what is a list or a group by mistake is not shown in the notation of a program: %s: %s', (key, value, words) => {
  const text = JSON.stringify(problems({ [key]: value }));
  expect(text).toContain(words);
  expect(text).not.toMatch(/null|太郎|\{\\"|\[\\"/);
});
