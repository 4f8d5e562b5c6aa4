import { expect, test } from 'vitest';
import { jumpLinks, kanaRow } from '#site/views/jump-links.ts';

test.each([
  ['あいさつ', 'あ'],
  ['がっこう', 'か'],
  ['ぢばん', 'た'],
  ['ぱんふれっと', 'は'],
  ['ゃ', 'や'],
  ['ん', 'わ'],
  ['', 'ほか'],
  ['ＡＢＣ', 'ほか'],
])('the reading %j stands in the row %s', (reading, row) => {
  expect(kanaRow(reading)).toBe(row);
});

const rows = (count: number) => Array.from({ length: count }, (_, index) => `${index % 3 === 0 ? 'a' : 'b'}${index}`);
const part = (row: string) => ({ label: row.charAt(0), anchor: row });

test('a long table has a link to the first row of each part', () => {
  expect(jumpLinks(rows(30).toSorted(), part)).toEqual([
    { label: 'a', anchor: 'a0' },
    { label: 'b', anchor: 'b1' },
  ]);
});

test.each([
  ['a short table', rows(29)],
  [
    'a table of one part',
    rows(60)
      .filter((row) => row.startsWith('a'))
      .concat(rows(60).filter((row) => row.startsWith('a'))),
  ],
])('%s has none', (_, list) => {
  expect(jumpLinks(list, part)).toEqual([]);
});
