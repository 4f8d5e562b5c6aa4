import { expect, test } from 'vitest';
import { readTable } from '#read/read-table.ts';
import type { CsvColumn } from '#read/csv-column.ts';

const column = (key: string, heading: string, more: Partial<CsvColumn> = {}): CsvColumn => ({
  key,
  heading,
  cell: { type: 'text' },
  description: '説明です。',
  example: '例',
  ...more,
});
const COLUMNS = [
  column('name', '名称', { isCore: true, synonyms: ['名前', '名称（正式）'] }),
  column('note', '備考'),
  column('count', '年間件数'),
];

const outline = (text: string) => {
  const { rows, notices } = readTable(text, 'a.csv', COLUMNS);
  return {
    rows: rows.map(({ cells }) =>
      Object.entries(cells)
        .map(([key, { text }]) => `${key}=${text}`)
        .join(' '),
    ),
    notices: notices.map(({ line, column, ruleId }) => `${line}:${column} ${ruleId}`),
  };
};

test.each([
  ['名称,備考,年間件数\nあ,い,1\n'],
  ['年間件数,備考,名称\n1,い,あ\n'],
  ['名前,備考,年間件数\nあ,い,1\n'],
  ['名称★,備　考,年間件数\nあ,い,1\n'],
  ['名称(正式),備考,年間件数\nあ,い,1\n'],
  ['"名称","備考","年間件数"\n"あ","い","1"\n'],
  ['名称,備考,年間件数\n\nあ,い,1\n,,\n\n'],
  ['名称,備考,年間件数,,\nあ,い,1,,\n'],
  ['名称,備考,年間件数\nあ,い,1,,,\n'],
])('finds the columns in %j', (text) => {
  const { rows, notices } = outline(text);
  expect(notices).toEqual([]);
  expect(rows[0]?.split(' ').toSorted()).toEqual(['count=1', 'name=あ', 'note=い']);
});

test.each([
  ['備考,年間件数\nい,1\n', ['1:1 known-field'], 1],
  ['名称,備孝\nあ,い\n', ['1:4 known-field'], 1],
  ['名称,備考,備考\nあ,い,う\n', ['1:7 known-field'], 1],
  ['名称,名前\nあ,い\n', ['1:4 known-field'], 1],
  ['名称,,備考\nあ,x,い\n', ['1:4 known-field'], 1],
  ['名称,,備考\nあ,,い\n', [], 1],
  ['名称,備考\nあ\nう,え\n', ['2:1 readable-row'], 1],
  ['名称,備考\nあ,い,う\nう,え\n', ['2:1 readable-row'], 1],
  ['名称,備考\nあ,"い\nう,え\nお,か\n', ['2:1 readable-row'], 2],
  ['名称,備考\nあ,"い"う\nう,え\n', ['2:1 readable-row'], 1],
  ['名称,備考\n"一\n二",い\nう\nえ,お\n', ['4:1 readable-row'], 2],
  ['', ['1:1 readable-row'], 0],
  ['\n\n', ['1:1 readable-row'], 0],
  ['名称,備考\n', ['1:1 readable-row'], 0],
  ['名称,備考\n,\n', ['1:1 readable-row'], 0],
  ['名称\t備考\nあ\tい\n', ['1:1 readable-row'], 0],
  ['名称;備考\nあ;い\n', ['1:1 readable-row'], 0],
  ['"名称,備考\nあ,い\n', ['1:1 readable-row'], 0],
])('reports what is wrong with %j at %j and still reads %i rows', (text, notices, count) => {
  const found = outline(text);
  expect(found.notices).toEqual(notices);
  expect(found.rows).toHaveLength(count);
});

test.each([
  ['備孝', '備考'],
  ['年間件類', '年間件数'],
  ['年間 件教', '年間件数'],
])('suggests for the heading %s the heading %s', (written, meant) => {
  const [notice] = readTable(`名称,${written}\nあ,い\n`, 'a.csv', COLUMNS).notices;
  expect(notice?.message).toContain(`「${meant}」の誤りではありませんか。`);
});

test.each([
  ['名称', '見出し「担当」「根拠」の列がありません。', '1行目に「担当」「根拠」の列を加えてください。'],
  ['担当,根拠', '見出し「名称」の列がありません。', '1行目に「名称」の列を加えてください。説明です。'],
  ['備考', '見出し「名称」「担当」「根拠」の列がありません。', '1行目に「名称」「担当」「根拠」の列を加えてください。'],
  [
    'あ,い',
    '1行目に見出しがありません。このファイルは読んでいません。',
    '1行目に、見出し（名称、担当、根拠）をカンマで区切って書いてください。',
  ],
])('says once what is missing of the headings in 「%s」', (heading, message, fix) => {
  const core = ['担当', '根拠'].map((name) => column(name, name, { isCore: true }));
  const { notices } = readTable(`${heading}\n${heading}\n`, 'a.csv', [...COLUMNS, ...core]);
  expect(notices).toEqual([expect.objectContaining({ line: 1, message, fix })]);
});

test('a file of headings alone may be taken away', () => {
  const [notice] = readTable('名称,備考\n', 'a.csv', COLUMNS).notices;
  expect(notice?.fix).toContain('書くものがないときは、ファイルを消してください。');
});

test('a comma too many in one row is told, since it moves all that follows', () => {
  const { rows, notices } = readTable('名称,備考,年間件数\nあ,い,1\nう,,え,\nお,か,3\n', 'a.csv', COLUMNS);
  expect(rows).toHaveLength(3);
  expect(notices).toMatchObject([{ line: 3, ruleId: 'known-value', severity: 'warning' }]);
  expect(notices[0]?.message).toContain('カンマが1つ多い行です');
});
