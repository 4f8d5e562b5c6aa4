import { describe, expect, test } from 'vitest';
import { readMapping } from '#read/read-mapping.ts';
import { readYaml } from '#read/read-yaml.ts';

const problems = (text: string) =>
  readMapping(text, { file: 'a.yaml', line: 1 }).notices.map(({ line, ruleId, message }) => ({
    line,
    ruleId,
    message,
  }));

const remarks = (text: string) => readMapping(text, { file: 'a.yaml', line: 1 }).remarks;

describe('a syntax error is told in Japanese at the line to mend', () => {
  test.each([
    ['a: 1\nposts:\n\t- b\n', 3, 'タブ'],
    ['kana: x\ntitle:転入\nb: c\n', 2, '空白がありません'],
    ['title:転入\n', 1, '空白がありません'],
    ['title：転入\nkana: x\n', 1, 'コロンが全角'],
    ['title:　転入\n', 1, '空白がありません'],
    ['a: 1\ntitle: "転入\nkana: x\n', 2, '引用符が閉じられていません'],
    ["a: 1\ntitle: '転入\nkana: x\n", 2, '引用符が閉じられていません'],
    ['a: 1\nwork: [a, b\nkana: x\n', 2, '括弧が閉じられていません'],
    ['a: {b: 1\nc: 2\n', 1, '括弧'],
    ['a: 1\nb: 2\na: 3\n', 3, '「a」が2回'],
    ['posts:\n  - { id: a, name: b, name: c }\n', 2, '「name」が2回'],
    ['posts:\n  - { id: a, name: b\nc: d\n', 2, 'この行で角括弧か波括弧が閉じられて'],
    ['posts:\n　- { id: a, name: b }\n  - { id: b, name: c }\n', 2, '全角の空白'],
    ['posts:\n  - { id: a, name: 庶務 #2係 }\n  - { id: b, name: c }\n', 2, '「#」から後ろは'],
    ['a: 1\napproval: ｛ number: 1, on: 2 ｝\n', 2, '括弧「｛」が全角'],
    ['approval: { number: 1、on: 2 }\n', 1, '「、」で区切られて'],
    ['posts:\n  - { id: a、name: 課長 }\n', 2, '「、」で区切られて'],
    ['posts:\n  － { id: a, name: b }\n', 2, '行の初めの「－」'],
    ['posts:\n  － { id: a、name: b }\n', 2, '行の初めの「－」'],
    ['posts: - { id: a, name: b }\n', 1, '「posts:」と同じ行から'],
    ['a: 1\nsummary: い\nchanges:\nreason: 改正\nsummary: 追加\n', 4, '「changes:」の下の行が'],
    ['summary: 注意: 転入\n', 1, '「: 」'],
    ['a: 1\n  b: 2\n', 2, '「b」の字下げ'],
    ['deputy: 甲\n  summary: 乙\nc: 3\n', 2, '「summary」の字下げ'],
    ['summary: 一\n  二\n  owner: a\n', 3, '「owner」の字下げ'],
    ['posts:\n  - id: a\n      name: b\n', 3, '「name」の字下げ'],
    [`${'文'.repeat(60)}: あ: い\n`, 1, `「${'文'.repeat(40)}…」の値の中に`],
    ['changes:\n   reason: a\n  summary: b\n', 3, '「summary」の字下げ（行の初めの空白の数）'],
    ['title: @a\n', 1, '記号で始まって'],
    ['title: %a\n', 1, '記号で始まって'],
    ['title: `a`\n', 1, '記号で始まって'],
    ['title: "a\\q"\n', 1, '「\\」'],
    ['title: "転入"の受付\n', 1, '読めません'],
    ['a: - b\n', 1, '「a:」と同じ行から'],
    [' a: 1\nb: 2\n', 2, '読めません'],
    ['a: 1\n---\nb: 2\n', 2, '「---」'],
    ['- a\n- b\n', 1, '「項目名: 値」'],
    ['転入届\n', 1, '「項目名: 値」'],
    [`${'a'.repeat(2000)}: b\n`, 1, '長すぎます'],
  ])('%j: line %i, %s', (text, line, words) => {
    const found = problems(text);
    expect(found).toMatchObject([{ line, ruleId: 'readable-file' }]);
    expect(found[0]?.message).toContain(words);
    expect(found[0]?.message).not.toMatch(/[a-z]{4,} [a-z]{2,}/iu);
  });
});

test.each([
  ['a: 1\ntitle: "あ\\u202eい"\n', 2, 'no-control-characters'],
  ['title: "あ\\u200bい"\n', 1, 'no-control-characters'],
  ['title: "あ\\0い"\n', 1, 'no-control-characters'],
  ['title: "あ\\ud800い"\n', 1, 'no-control-characters'],
  ['aliases: ["あ", "\\u2028"]\n', 1, 'no-control-characters'],
  ['"a\\u200b": 1\n', 1, 'readable-file'],
])('a character that nobody sees is no value, though it is written as an escape: %j', (text, line, ruleId) => {
  expect(problems(text)).toMatchObject([{ line, ruleId }]);
  expect(JSON.stringify(readYaml(text, { file: 'a.yaml', line: 1 }).root)).not.toMatch(/[\u200b\u202e\u2028]|\\u/u);
});

describe('what YAML can do beyond plain data is refused', () => {
  test.each([
    ['a: &x 1\n', 1],
    ['a: 1\nb: *x\n', 2],
    ['a: !!str 1\n', 1],
    ['a: 1\nb: !!js/function x\n', 2],
    ['a: 1\nc:\n  <<: {d: 1}\n', 3],
    ['__proto__: {a: 1}\n', 1],
    ['a: 1\nconstructor: x\n', 2],
    ['? [a, b]\n: c\n', 1],
    [': a\n', 1],
    ['a: [[[[[[[1]]]]]]]\n', 1],
  ])('%j: line %i', (text, line) => {
    expect(problems(text)).toMatchObject([{ line, ruleId: 'readable-file' }]);
  });

  test.each([
    ['brackets', `a: ${'['.repeat(30_000)}`],
    ['braces', '{a: '.repeat(15_000)],
    ['dashes', `${'- '.repeat(30_000)}a`],
    ['question marks', `${'? '.repeat(30_000)}a`],
    ['letters', `a: ${'x'.repeat(70_000)}`],
    ['aliases', `a: &a [x]\n${Array.from({ length: 26 }, (_, i) => `b${i}: &b${i} [*a, *a, *a]`).join('\n')}`],
  ])('thousands of %s are refused at once', (_, text) => {
    const start = performance.now();
    const { notices } = readYaml(text, { file: 'a.yaml', line: 1 });
    expect(notices[0]?.ruleId).toBe('readable-file');
    expect(performance.now() - start).toBeLessThan(2000);
  });
});

describe('a value that ends at a number sign is told, and read as YAML means it', () => {
  test.each([
    ['a: 1\nname: 庶務係 #2\n', 2],
    ['name: 庶務係 # 2\n', 1],
    ['name: #2係\n', 1],
    ['work:\n  - a #1\n  - b\n', 2],
    ['a: 1\nowner: 継手 太郎 #3\n', 2],
  ])('%j: line %i', (text, line) => {
    const found = remarks(text);
    expect(found).toMatchObject([{ line, ruleId: 'known-value', severity: 'warning' }]);
    expect(found[0]?.message).toContain('「#」から後ろは');
    expect(found[0]?.message).not.toContain('太郎');
    expect(problems(text)).toEqual([]);
  });

  test.each([
    'a: 1 # メモ\n',
    'a: 1\n#メモ\nb: あ\n',
    'a: "あ" # メモ\n',
    'a: |\n  あ\n#メモ\nb: 1\n',
    'a: "あ #2"\n',
    'a: あ#2\n',
    'a: 1 ## メモ\n',
    'a: あ\n#メモ\n',
  ])('a note of its own, and a number sign within a value, are meant: %j', (text) => {
    expect(remarks(text)).toEqual([]);
  });
});

describe('quotation marks of a text around a value are told, and kept', () => {
  test.each([
    ['a: 1\ntitle: “転入届の受付”\n', [2]],
    ['title: ＂転入届の受付＂\n', [1]],
    ['aliases: [引っ越し, ‘転入’]\n', [1]],
    ['title: "“転入”"\n', []],
    ['title: “転入”と“転出”\n', []],
    ['title: 「転入」\n', []],
  ])('%j: %j', (text, lines) => {
    const found = remarks(text);
    expect(found.map(({ line, severity }) => [line, severity])).toEqual(lines.map((line) => [line, 'warning']));
    expect(JSON.stringify(found)).not.toContain('転入');
    expect(problems(text)).toEqual([]);
  });
});

test('gives every key and value with its place in the file', () => {
  const { root } = readYaml('title: 転入\nwork:\n  - juki-001\n', { file: 'a.mdx', line: 2 });
  expect(root).toMatchObject({
    kind: 'map',
    entries: [
      { key: 'title', line: 2, column: 1, node: { kind: 'scalar', value: '転入', line: 2, column: 8 } },
      { key: 'work', line: 3, column: 1, node: { kind: 'list', items: [{ value: 'juki-001', line: 4, column: 5 }] } },
    ],
  });
});

test.each([
  ['2026-04-01', '2026-04-01', '2026-04-01'],
  ['20260401', 20_260_401, '20260401'],
  ['0123', 123, '0123'],
  ['yes', 'yes', 'yes'],
  ['true', true, 'true'],
  ['~', null, '~'],
  ['', null, ''],
  ['"4月"', '4月', '4月'],
])('reads the value %s as %j and keeps what was typed', (written, value, text) => {
  const { root } = readYaml(`a: ${written}\n`, { file: 'a.yaml', line: 1 });
  expect(root).toMatchObject({ entries: [{ node: { value, text } }] });
});
