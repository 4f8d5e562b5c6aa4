import { expect, test } from 'vitest';
import { formatText } from '#format/format-text.ts';
import { aFinding } from './a-finding.ts';

test('prints findings file by file, with what to type and the page of the rule, aligned for full-width characters', () => {
  const findings = [
    aFinding(),
    aFinding({ line: 12, severity: 'warning', message: '短い指摘です。', ruleId: 'long-sentence' }),
    aFinding({ file: 'roster.csv', severity: 'info', line: 104 }),
  ];
  expect(formatText(findings, { root: 'content' })).toBe(
    `content/sections/koseki-jumin/procedures/juki-001.mdx
  3  エラー  主管の職（owner）が書かれていません。  require-owner
     直し方  「owner: juki-kacho」のように書いてください。
     説明    guide/rules/require-owner.html
 12  注意    短い指摘です。                         long-sentence
     直し方  「owner: juki-kacho」のように書いてください。
     説明    guide/rules/long-sentence.html

content/roster.csv
104  参考    主管の職（owner）が書かれていません。  require-owner
     直し方  「owner: juki-kacho」のように書いてください。
     説明    guide/rules/require-owner.html

指摘 3件（エラー1、注意1、参考1）
`,
  );
});

test('says that there are no findings', () => {
  expect(formatText([], { root: 'content' })).toBe('指摘はありません。\n');
});

test('says how many findings a baseline accepts, and how many of it are gone', () => {
  const text = formatText([], { root: 'content', knownCount: 12, goneCount: 3 });
  expect(text.split('\n')).toEqual([
    '指摘はありません。',
    '基準ファイルにある指摘 12件は表示していません。',
    '基準ファイルの指摘のうち 3件は直っています。「--write-baseline」で基準ファイルを書き直してください。',
    '',
  ]);
});

test('does not push the ids of a whole file aside for one very long message', () => {
  const long = aFinding({ line: 4, message: 'あ'.repeat(200) });
  const lines = formatText([aFinding(), long], { root: 'content' }).split('\n');
  expect(lines[1]).toMatch(/書かれていません。 {2}require-owner$/);
});

test.each([
  ['content/', 'content/roster.csv'],
  ['.', 'roster.csv'],
  ['..\\manual', '../manual/roster.csv'],
])('writes files below the folder %s as a reader finds them', (root, path) => {
  expect(formatText([aFinding({ file: 'roster.csv' })], { root }).split('\n')[0]).toBe(path);
});
