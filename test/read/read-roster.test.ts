import { expect, test } from 'vitest';
import { readManual } from '#read/read-manual.ts';
import { readRoster } from '#read/read-roster.ts';
import { temporaryFolder, writeContent } from '../support/write-content.ts';
import { linesOf } from '../support/notice-places.ts';

const HEADINGS = '職員番号,職,開始日,終了日,備考\n';

test.each([
  ['S00101,juki-kacho,2026-04-01,,', [], { from: '2026-04-01', to: undefined }],
  ['S00101,juki-kacho,R8.4.1,2027/3/31,', [], { from: '2026-04-01', to: '2027-03-31' }],
  ['S00101,juki-kacho,2026/4/1,,', [], { from: '2026-04-01' }],
  ['S00101,juki-kacho,46113,46477,', [], { from: '2026-04-01', to: '2027-03-31' }],
  ['Ｓ００１０１, juki-kacho ,２０２６年４月１日,,', [], { from: '2026-04-01' }],
  ['S00101,juki-kacho,2026-04-01,2026-03-31,', ['2 known-value'], { to: '2026-03-31' }],
])('reads the line %s of the roster', (row, notices, assignment) => {
  const reading = readRoster(`${HEADINGS}${row}\n`);
  expect(linesOf(reading.notices)).toEqual(notices);
  expect(reading.entries).toMatchObject([{ staff: 'S00101', post: 'juki-kacho', ...assignment }]);
});

test('counts a line with a comma too many at its end, and says that it is strange', () => {
  const reading = readRoster(`${HEADINGS}S00101,juki-kacho,2026-04-01,,,\nS00102,juki-kacho,2026-04-01,,\n`);
  expect(linesOf(reading.notices)).toEqual(['2 known-value']);
  expect(reading.entries.map(({ staff }) => staff)).toEqual(['S00101', 'S00102']);
});

test.each([
  ['S00101,juki-kacho,2026-04-31,,', ['2 dates-exist', '2 readable-row']],
  ['S00101,juki-kacho,2026-04-01,未定,', ['2 known-value']],
  ['継手 太郎,juki-kacho,2026-04-01,,', ['2 id-format', '2 readable-row']],
  [',juki-kacho,2026-04-01,,', ['2 readable-row']],
])('does not count the line %s of the roster, and says so', (row, notices) => {
  const reading = readRoster(`${HEADINGS}${row}\nS00102,juki-kacho,2026-04-01,,\n`);
  expect(linesOf(reading.notices)).toEqual(notices);
  expect(reading.notices.map(({ message }) => message).join('')).toContain('この行は数えていません。');
  expect(reading.entries.map(({ staff }) => staff)).toEqual(['S00102']);
});

test.each([
  ['the same line twice', ['2026-04-01,', '2026-04-01,'], ['3 同じ配置']],
  ['two open periods', ['2024-04-01,', '2026-04-01,'], ['3 期間が重なって']],
  ['a period that begins before the other ends', ['2024-04-01,2026-04-01', '2026-04-01,'], ['3 期間が重なって']],
  ['the later period first', ['2026-04-01,', '2024-04-01,2026-05-31'], ['3 期間が重なって']],
  ['a return', ['2022-04-01,2023-03-31', '2026-04-01,'], []],
  ['the later of two periods first', ['2026-04-01,', '2024-04-01,2026-03-31'], []],
  ['one period after the other', ['2024-04-01,2026-03-31', '2026-04-01,'], []],
])('for one person at one post, with %s', (_, periods, expected) => {
  const { notices } = readRoster(`${HEADINGS}${periods.map((period) => `S00101,juki-kacho,${period},\n`).join('')}`);
  const words = /同じ配置|期間が重なって/u;
  expect(notices.map(({ line, message }) => `${line} ${words.exec(message)?.[0]}`)).toEqual(expected);
});

test('takes several persons at one post and several posts of one person as they are', () => {
  const rows = ['S00101,juki-kacho', 'S00102,juki-kacho', 'S00101,juki-kiroku-shunin'];
  expect(readRoster(`${HEADINGS}${rows.map((row) => `${row},2026-04-01,,\n`).join('')}`).notices).toEqual([]);
});

test('asks for headings once where the file has none', () => {
  const { entries, notices } = readRoster('S00101,juki-kacho,2026-04-01,,\nS00102,juki-kacho,2026-04-01,,\n');
  expect(entries).toEqual([]);
  expect(notices.filter(({ message }) => message.includes('1行目に見出しがありません'))).toHaveLength(1);
  expect(notices.every(({ line }) => line === 1)).toBe(true);
});

test.each([
  ['a file without headings', 'S00101,juki-kacho,2026-04-01,,\n'],
  ['a staff number that is none', `${HEADINGS}S00101番,juki-kacho,2026-04-01,,\n`],
  ['a line that stands twice', `${HEADINGS}${'S00101,juki-kacho,2026-04-01,,\n'.repeat(2)}`],
  ['an end before the beginning', `${HEADINGS}S00101,juki-kacho,2026-04-01,2025-04-01,\n`],
  ['one column too many', `${HEADINGS}S00101,juki-kacho,2026-04-01,,,S00101\n`],
])('never quotes a staff number: %s', (_, text) => {
  const { notices } = readRoster(text);
  expect(notices).not.toEqual([]);
  expect(JSON.stringify(notices)).not.toContain('S00101');
});

const EXCEL = '職員番号,職,開始日,終了日,備考\r\nS00101,juki-kacho,2026/4/1,,兼務\r\n,,,,\r\n';

test('reads the file as Excel saves it, with byte order mark, CRLF and empty rows', async () => {
  const { roster, notices } = await manualWith(new TextEncoder().encode(`\uFEFF${EXCEL}`));
  expect(roster).toMatchObject([{ staff: 'S00101', post: 'juki-kacho', from: '2026-04-01', note: '兼務' }]);
  expect(notices).toEqual([]);
});

test('names Shift_JIS and the way to save as UTF-8', async () => {
  const bytes = Uint8Array.from([0x90, 0x45, 0x88, 0xf5, 0x94, 0xd4, 0x8d, 0x86, 0x2c, 0x90, 0x45, 0x0d, 0x0a]);
  const { roster, notices } = await manualWith(bytes);
  expect(roster).toEqual([]);
  expect(notices).toMatchObject([{ file: 'roster.csv', ruleId: 'readable-file' }]);
  expect(notices[0]?.message).toContain('Shift_JIS（CP932）');
});

async function manualWith(roster: Uint8Array) {
  const content = await writeContent({ 'roster.csv': roster });
  const { roster: entries, notices } = await readManual(content, { cacheDir: await temporaryFolder() });
  return { roster: entries, notices: notices.filter(({ file }) => file === 'roster.csv') };
}

test.each([1, 8])('%i lines with an end that cannot be read are not counted', (count) => {
  const rows = Array.from({ length: count }, (_, at) => `S0010${at},juki-kacho,2026-04-01,R8.3.99,`);
  const { entries, notices } = readRoster(`${HEADINGS}${rows.join('\n')}\n`);
  expect([entries.length, notices.length]).toEqual([0, 1]);
  expect(notices[0]?.message).toContain('数えていません');
});
