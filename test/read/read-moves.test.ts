import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { readMoves, readMovesFile } from '#read/read-moves.ts';
import { aManual, anAssignment } from '../support/a-manual.ts';
import { temporaryFolder } from '../support/write-content.ts';

const HEADINGS = '職,職員番号,発令日,前任\n';
const manual = aManual();
const read = (rows: string) => readMoves(`${HEADINGS}${rows}\n`, manual);

test.each([
  ['juki-kacho,S00900,2027-04-01,', { post: 'juki-kacho', staff: 'S00900', on: '2027-04-01', replaces: undefined }],
  ['juki-kacho,,2027/4/1,', { staff: undefined, on: '2027-04-01' }],
  ['juki-kacho,,46478,', { on: '2027-04-01' }],
  ['juki-kacho,S00900,R9.4.1,S00103', { replaces: 'S00103' }],
])('reads the line %s', (row, move) => {
  expect(read(row)).toMatchObject({ notices: [], moves: [move] });
});

test.each([
  ['an unknown post', 'juki-kachou,S00900,2027-04-01,', '「juki-kacho」の誤りではありませんか'],
  ['no post', ',S00900,2027-04-01,', '職のない行です'],
  ['a day that does not exist', 'juki-kacho,S00900,2027-04-31,', '発令日「2027-04-31」を読めません'],
  ['no day', 'juki-kacho,S00900,,', '発令日のない行です'],
  ['a name for a number', 'juki-kacho,継手 S00900,2027-04-01,', '職員番号を読めません'],
  ['one to be replaced who is not there', 'juki-kacho,S00900,2027-04-01,S00999', 'その職にいません'],
  ['a column too few', 'juki-kacho,S00900', '列の数が少ない行です'],
])('leaves out a line with %s, says so at its line, and reads the rest', (_, row, words) => {
  const { moves, leftOut, notices } = read(`${row}\njuki-kacho,,2027-04-01,`);
  expect([moves.map(({ source }) => source.line), leftOut]).toEqual([[3], [2]]);
  expect(notices.every(({ line }) => line === 2)).toBe(true);
  expect(notices.map(({ message, fix }) => message + fix).join('')).toContain(words);
  expect(JSON.stringify(notices)).not.toMatch(/S009|継手/u);
});

test('reads a line with a comma too many at its end, and says that it is strange', () => {
  const { moves, leftOut, notices } = read('juki-kacho,S00900,2027-04-01,,\njuki-kacho,,2027-04-01,');
  expect([moves.length, leftOut]).toEqual([2, []]);
  expect(notices.map(({ line, severity }) => [line, severity])).toEqual([[2, 'warning']]);
});

test('counts a line that stands twice once', () => {
  const { moves, notices } = read('juki-kacho,S00900,2027-04-01,\njuki-kacho,S00900,2027-04-01,');
  expect([moves.length, notices.map(({ line }) => line)]).toEqual([1, [3]]);
});

test.each([
  ['came by an earlier line', 'juki-kacho,S00900,2027-01-01,', []],
  ['comes on the same day', 'juki-kacho,S00900,2027-04-01,', [3]],
  ['came to another post', 'juki-kiroku-kakari,S00900,2027-01-01,', [3]],
])('one who is to be replaced and %s', (_, row, lines) => {
  const { notices } = read(`${row}\njuki-kacho,S00901,2027-04-01,S00900`);
  expect(notices.map(({ line }) => line)).toEqual(lines);
});

test('knows a staff number that a spreadsheet has cut the zeros off', () => {
  const numbered = aManual({ roster: [anAssignment({ staff: '001234' })] });
  const { moves } = readMoves(`${HEADINGS}juki-kacho,1234,2027-04-01,\n`, numbered);
  expect(moves).toMatchObject([{ staff: '001234' }]);
});

test('reads a file as Excel saves it, and names another encoding', async () => {
  const folder = await temporaryFolder();
  const [good, bad] = [path.join(folder, '異動案.csv'), path.join(folder, 'sjis.csv')];
  await writeFile(good, `\uFEFF${HEADINGS}juki-kacho,S00900,2027/4/1,\n,,,\n`.replaceAll('\n', '\r\n'));
  await writeFile(bad, Uint8Array.from([0x90, 0x45, 0x2c, 0x90, 0x45, 0x88, 0xf5, 0x94, 0xd4, 0x8d, 0x86, 0x0d, 0x0a]));
  expect(readMovesFile(good, manual)).toMatchObject({ notices: [], moves: [{ post: 'juki-kacho' }] });
  expect(readMovesFile(bad, manual)).toMatchObject({ moves: [], notices: [{ ruleId: 'readable-file' }] });
  expect(readMovesFile(path.join(folder, 'nothing.csv'), manual)).toBeUndefined();
});

test.each([1, 8])(
  '%i lines with a name for a number are left out: nobody knows whether the posts are vacant',
  (count) => {
    const rows = Array.from({ length: count }, (_, at) => `juki-kacho,継手 太郎,2027-04-0${at + 1},`);
    const { moves, leftOut, notices } = read(rows.join('\n'));
    expect([moves.length, leftOut.length, notices.length]).toEqual([0, count, 1]);
  },
);
