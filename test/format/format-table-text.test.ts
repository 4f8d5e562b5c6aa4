import { expect, test } from 'vitest';
import { displayWidth } from '#format/display-width.ts';
import { wrapTo } from '#format/lay-text.ts';
import { formatTableText } from '#format/format-table-text.ts';
import { formatTableJson } from '#format/format-table-json.ts';
import type { Table } from '#model/table.ts';
import { REPORTS } from '#report/index.ts';
import { AS_OF, seededManual } from '../report/seeded-inventory.ts';

const HEADING = { name: 'coverage', title: '整備状況', asOf: '2026-11-22', commit: '0123456789abcdef' };

const table: Table = {
  columns: [
    { key: 'name', heading: '課' },
    { key: 'count', heading: '件数', align: 'right' },
    { key: 'ratio', heading: '割合', align: 'right', type: 'ratio' },
    { key: 'file', heading: 'ファイル' },
    { key: 'line', heading: '行', align: 'right' },
  ],
  rows: [
    { name: '戸籍住民課', count: 1200, ratio: 0.5, file: 'a.csv', line: 2 },
    { name: 'ＩＴ課', count: null, ratio: 1, file: 'b.csv', line: 10 },
  ],
  notes: ['割合は目安です。'],
};

test('aligns full-width text, puts figures right, and joins file and line', () => {
  expect(formatTableText(table, HEADING)).toBe(
    [
      '整備状況（coverage）',
      '基準日 令和8年11月22日　元の記録 0123456789ab',
      '',
      '課          件数    割合  ファイル',
      '----------  ----  ------  --------',
      '戸籍住民課  1200   50.0%  a.csv:2',
      'ＩＴ課            100.0%  b.csv:10',
      '',
      '2件',
      '注　割合は目安です。',
      '',
    ].join('\n'),
  );
});

test('gives no command to the terminal', () => {
  const rows = [{ name: '課\u001B[2J', count: 1, ratio: 1, file: 'a\u001B]0;.csv', line: 2 }];
  const text = formatTableText({ ...table, rows, notes: ['注\u009B意'] }, HEADING);
  expect(text).toContain('課〔U+001B〕[2J');
  expect(text).toContain('a〔U+001B〕]0;.csv:2');
  expect(text).toContain('注〔U+009B〕意');
});

test('says that nothing was found, and that there is no commit', () => {
  const text = formatTableText({ ...table, rows: [] }, { ...HEADING, commit: null });
  expect(text).toContain('該当するものはありません。');
  expect(text).toContain('元の記録 確定していません');
});

test('cuts long cells into lines where the table is too wide', () => {
  const columns = [
    { key: 'a', heading: '業務名' },
    { key: 'b', heading: '概要' },
  ];
  const text = formatTableText({ columns, rows: [{ a: '転入届の受付', b: '市'.repeat(100) }] }, HEADING);
  const lines = text.split('\n').filter((line) => line.includes('市市'));
  expect(lines.map((line) => displayWidth(line) <= 100)).toEqual([true, true, true]);
  expect(lines.join('').match(/市/g)).toHaveLength(100);
});

test('leaves details out, and puts the place below, where a table is too wide', () => {
  const columns = [
    { key: 'name', heading: '業務名' },
    { key: 'reason', heading: '理由', isDetail: true },
    { key: 'file', heading: 'ファイル' },
    { key: 'line', heading: '行' },
  ];
  const rows = [{ name: '転入届の受付', reason: '長い理由'.repeat(20), file: 'a.csv', line: 2 }];
  expect(formatTableText({ columns, rows }, HEADING)).toBe(
    [
      '整備状況（coverage）',
      '基準日 令和8年11月22日　元の記録 0123456789ab',
      '',
      '業務名',
      '------------',
      '転入届の受付',
      '    a.csv:2',
      '',
      '1件',
      '注　このほかの項目（理由）は、--format csv で出力します。',
      '',
    ].join('\n'),
  );
});

test.each([
  ['市市市市、市市', 8, ['市市市', '市、市市']],
  ['市市市市市市', 8, ['市市市市', '市市']],
  ['abcdef', 4, ['abcd', 'ef']],
  ['', 4, ['']],
  ['市', 1, ['市']],
])('cuts 「%s」 to %d columns', (text, width, lines) => {
  expect(wrapTo(text, width)).toEqual(lines);
});

test('prints one block per row where the columns do not fit side by side', () => {
  const columns = Array.from({ length: 30 }, (_, index) => ({ key: `k${index}`, heading: `項目${index}` }));
  const text = formatTableText({ columns, rows: [{ k0: '転入届の受付', k29: '課長' }] }, HEADING);
  expect(text).toContain('[1]\n  項目0   転入届の受付\n  項目29  課長\n');
});

test.each(REPORTS)('$name stays within 100 columns', (report) => {
  const text = formatTableText(report.table(seededManual(), AS_OF), HEADING);
  expect(text.split('\n').filter((line) => displayWidth(line) > 100)).toEqual([]);
});

test('writes a table as JSON with its heading and plain values', () => {
  const { rows, ...rest } = JSON.parse(formatTableJson(table, HEADING));
  expect(rest).toEqual({ ...HEADING, columns: table.columns, notes: table.notes });
  expect(rows).toEqual(table.rows);
});

test('writes each row of a table on one line of JSON', () => {
  const rows = formatTableJson(table, HEADING)
    .split('\n')
    .filter((line) => line.startsWith(`{"${table.columns[0]?.key}":`));
  expect(rows.map((row) => JSON.parse(row.replace(/,$/u, '')))).toEqual(table.rows);
});
