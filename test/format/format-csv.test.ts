import { expect, test } from 'vitest';
import { formatCsv } from '#format/format-csv.ts';
import type { CellValue, TableColumn } from '#model/table.ts';

const one = (value: CellValue, more: Partial<TableColumn> = {}) =>
  formatCsv({ columns: [{ key: 'a', heading: '列', ...more }], rows: [{ a: value }] });

test('begins with a byte-order mark, ends every line with CRLF and quotes every cell', () => {
  const columns = [
    { key: 'id', heading: '業務ID' },
    { key: 'count', heading: '件数' },
  ];
  const csv = formatCsv({
    columns,
    rows: [
      { id: 'juki-001', count: 3 },
      { id: '', count: null },
    ],
  });
  expect(csv).toBe('\uFEFF"業務ID","件数"\r\n"juki-001","3"\r\n"",""\r\n');
});

test.each([
  ['=1+1', `'=1+1`],
  ['=HYPERLINK("http://example.com")', `'=HYPERLINK("http://example.com")`],
  ['+81', `'+81`],
  ['-1', `'-1`],
  ['@SUM(A1)', `'@SUM(A1)`],
  ['\t=1', `'\t=1`],
  ['\r=1', `'\r=1`],
  ['＝1+1', `'＝1+1`],
  ['＠A1', `'＠A1`],
  ['転入=届', '転入=届'],
  ['', ''],
])('makes %j safe for spreadsheets', (text, safe) => {
  expect(one(text)).toBe(`\uFEFF"列"\r\n"${safe.replaceAll('"', '""')}"\r\n`);
});

test('keeps a negative number a number', () => {
  expect(one(-5)).toContain('"-5"');
});

test('doubles quotes and keeps commas and line breaks inside a cell', () => {
  expect(one('"改正",\n2行目')).toBe('\uFEFF"列"\r\n"""改正"",\n2行目"\r\n');
});

test('makes names safe that begin with a sign of a formula and hold quotes', () => {
  expect(one('="a"')).toContain(`"'=""a"""`);
});

test.each([
  ['2026-04-01', '"2026-04-01","令和8年4月1日"'],
  ['2019-05-01', '"2019-05-01","令和元年5月1日"'],
  [null, '"",""'],
])('writes the date %s in two columns', (value, cells) => {
  expect(one(value, { type: 'date' })).toBe(`\uFEFF"列","列（和暦）"\r\n${cells}\r\n`);
});

test('writes a ratio in percent', () => {
  expect(one(0.8312, { type: 'ratio' })).toContain('"83.1%"');
});

test('writes headings only where there are no rows', () => {
  expect(formatCsv({ columns: [{ key: 'a', heading: '列' }], rows: [] })).toBe('\uFEFF"列"\r\n');
});
