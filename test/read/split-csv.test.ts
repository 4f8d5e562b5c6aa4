import { parse } from 'csv-parse/sync';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitCsv } from '#read/split-csv.ts';

const cellsOf = (text: string) => splitCsv(text).map(({ cells }) => cells.map((cell) => cell.text));

test.each([
  [
    'a,b\n1,2\n',
    [
      ['a', 'b'],
      ['1', '2'],
    ],
  ],
  [
    'a,b\n1,2',
    [
      ['a', 'b'],
      ['1', '2'],
    ],
  ],
  [
    'a,b\n1,\n',
    [
      ['a', 'b'],
      ['1', ''],
    ],
  ],
  ['a\n"1,2"\n', [['a'], ['1,2']]],
  ['a\n"1""2"\n', [['a'], ['1"2']]],
  ['a\n"1\n2"\n', [['a'], ['1\n2']]],
  ['a\n5" 管\n', [['a'], ['5" 管']]],
  [
    'a,b\n"",x\n',
    [
      ['a', 'b'],
      ['', 'x'],
    ],
  ],
  ['a,b\n\n1,2\n', [['a', 'b'], [''], ['1', '2']]],
  ['', []],
])('splits %j', (text, cells) => {
  expect(cellsOf(text)).toEqual(cells);
});

test('tells where each cell starts, behind cells of several lines too', () => {
  const [, record] = splitCsv('x,y,z\n"一\n二",b,"c"\n');
  expect(record).toMatchObject({
    line: 2,
    lastLine: 3,
    cells: [
      { text: '一\n二', line: 2, column: 1 },
      { text: 'b', line: 3, column: 4 },
      { text: 'c', line: 3, column: 6 },
    ],
  });
});

const outline = (text: string) =>
  splitCsv(text).map(({ line, lastLine, fault, cells }) => `${line}-${lastLine} ${fault ?? cells.length}`);

describe('behind a broken quote', () => {
  test.each([
    ['an unclosed quote', 'a,b\n1,"2\n3,4\n5,6\n', ['1-1 2', '2-2 unclosed', '3-3 2', '4-4 2']],
    [
      'an unclosed quote before a quoted cell',
      'a,b\n1,"2\n3,"4"\n5,6\n',
      ['1-1 2', '2-2 after-quote', '3-3 2', '4-4 2'],
    ],
    ['an unclosed quote in the last line', 'a,b\n1,2\n3,"4', ['1-1 2', '2-2 2', '3-3 unclosed']],
    ['text behind a quote', 'a,b\n1,"2"x\n3,4\n', ['1-1 2', '2-2 after-quote', '3-3 2']],
    ['two unclosed quotes', 'a,b\n1,"2\n3,"4\n5,6\n', ['1-1 2', '2-3 after-quote', '4-4 2']],
    ['a quote that swallows a row', 'a,b\n"1,2\n3,4\n5","6"\n7,8\n', ['1-1 2', '2-4 2', '5-5 2']],
    [
      'a quote that swallows rows and a comma',
      'a,b\n"1,2\n3,4\n5"\n7,8\n',
      ['1-1 2', '2-2 1', '3-3 2', '4-4 1', '5-5 2'],
    ],
  ])('goes on after %s', (_, text, records) => {
    expect(outline(text)).toEqual(records);
  });
});

const cell = fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', 'あ', ' '), maxLength: 5 });
const table = fc
  .integer({ min: 2, max: 4 })
  .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 6 }));

test('reads what any writer of RFC 4180 writes, as csv-parse does', () => {
  fc.assert(
    fc.property(table, (rows) => {
      const text = rows.map((row) => row.map((each) => `"${each.replaceAll('"', '""')}"`).join(',')).join('\n');
      expect(cellsOf(text)).toEqual(rows);
      expect(cellsOf(text)).toEqual(parse(text, { record_delimiter: '\n' }));
    }),
  );
});

test('no line of any text is in no record or in two', () => {
  const line = fc.string({ unit: fc.constantFrom('a', '"', ',', 'あ', '""', '",'), maxLength: 8 });
  fc.assert(
    fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
      const text = lines.join('\n');
      const covered = splitCsv(text, 3).flatMap(({ line, lastLine }) =>
        Array.from({ length: lastLine - line + 1 }, (_, index) => line + index),
      );
      const count = text.split('\n').length - (text.endsWith('\n') || text === '' ? 1 : 0);
      expect(covered).toEqual(Array.from({ length: count }, (_, index) => index + 1));
    }),
    { numRuns: 2000 },
  );
});

test.each([
  ['quotes', '"'.repeat(500_000)],
  ['unclosed cells', '"a\n'.repeat(150_000)],
  ['quoted line ends', '"\n'.repeat(250_000)],
  ['short rows', 'a\n'.repeat(300_000)],
  ['one swallowed line after the other', `a,b\n${'"x\n'.repeat(100_000)}`],
  ['commas', ','.repeat(500_000)],
])('takes a megabyte of %s in its stride', (_, text) => {
  const start = performance.now();
  splitCsv(text, 2);
  expect(performance.now() - start).toBeLessThan(5000);
});
