import { truncate } from 'node:fs/promises';
import path from 'node:path';
import encoding from 'encoding-japanese';
import { expect, test } from 'vitest';
import type { FileKind } from '#read/known-files.ts';
import { readText } from '#read/read-text.ts';
import { temporaryFolder } from '../support/write-content.ts';
import { writeFiles } from '../support/write-files.ts';

const read = async (name: string, data: string | Uint8Array) => {
  const folder = await temporaryFolder();
  await writeFiles(folder, { [name]: data });
  return readText(folder, { path: name, kind: 'inventory' as FileKind, size: data.length });
};
const encoded = (text: string, to: 'SJIS' | 'UTF16LE' | 'EUCJP') =>
  Uint8Array.from(encoding.convert(encoding.stringToCode(text), { to, from: 'UNICODE' }));

test.each([
  ['a,b\n', 'a,b\n'],
  ['\ufeffa,b\n', 'a,b\n'],
  ['a,b\r\n1,2\r\n', 'a,b\n1,2\n'],
])('reads %j as %j', async (data, text) => {
  expect(await read('a.csv', data)).toEqual({ text, notices: [] });
});

test.each([
  ['CP932', encoded('業務ID,部,課\njuki-001,市民環境部,戸籍住民課\n', 'SJIS'), /CP932/u],
  ['UTF-16', encoded('\ufeff業務ID,部\n', 'UTF16LE'), /UTF-16/u],
  ['EUC-JP', encoded('業務ID,部,課\njuki-001,市民環境部,戸籍住民課\n', 'EUCJP'), /EUC-JP/u],
])('names %s, the command that converts it and the way in Excel', async (_, data, name) => {
  const { text, notices } = await read('a.csv', data);
  expect(text).toBeUndefined();
  expect(notices).toMatchObject([{ ruleId: 'readable-file', file: 'a.csv' }]);
  expect(notices[0]?.message).toMatch(name);
  expect(notices[0]?.fix).toMatch(/iconv -f .*CSV UTF-8（コンマ区切り）|CSV UTF-8（コンマ区切り）.*iconv -f /su);
});

test.each([
  ['a\u200bb', 'ab'],
  ['a\u0000b', 'ab'],
  ['a\u202eb', 'ab'],
  ['a\u00adb', 'ab'],
  ['a\u2028b', 'ab'],
  ['a\u3164b', 'ab'],
])('reports the invisible character in the table cell %j and reads the cell without it', async (cell, seen) => {
  const { text, notices } = await read('a.csv', `見出し\n${cell}\n値\n`);
  expect(notices[0]).toMatchObject({ ruleId: 'no-control-characters', line: 2, column: 2 });
  expect(text).toBe(`見出し\n${seen}\n値\n`);
});

test('reports a broken character in a table and reads the cell with 〓 for it', async () => {
  const whole = Buffer.from('見出し\n転入届\n\u200b値\n値\n');
  const broken = Buffer.concat([whole.subarray(0, 12), whole.subarray(13)]);
  const { text, notices } = await read('a.csv', broken);
  expect(notices.map(({ ruleId, line, column }) => [ruleId, line, column])).toEqual([
    ['readable-file', 2, 1],
    ['no-control-characters', 3, 1],
  ]);
  expect(text).toMatch(/^見出し\n〓入届\n値\n値\n$/u);
});

test('reads nothing of a settings file with an invisible character', async () => {
  const { text, notices } = await read('manual.yaml', 'audience: sec\u200btion\n');
  expect({ text, rules: notices.map(({ ruleId }) => ruleId) }).toEqual({
    text: undefined,
    rules: ['no-control-characters'],
  });
});

test('refuses a file of ten gigabytes without reading it', async () => {
  const folder = await temporaryFolder();
  await writeFiles(folder, { 'a.csv': 'x' });
  await truncate(path.join(folder, 'a.csv'), 10_000_000_000);
  for (const size of [10_000_000_000, 1]) {
    const { text, notices } = readText(folder, { path: 'a.csv', kind: 'inventory', size });
    expect({ text, rules: notices.map(({ ruleId }) => ruleId) }).toEqual({ text: undefined, rules: ['readable-file'] });
  }
});

test('reports a file that has gone since the listing', async () => {
  const folder = await temporaryFolder();
  const { notices } = readText(folder, { path: 'a.csv', kind: 'inventory', size: 1 });
  expect(notices).toMatchObject([{ ruleId: 'readable-file', file: 'a.csv', line: 1 }]);
});
