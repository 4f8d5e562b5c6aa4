import { expect, test } from 'vitest';
import { nameClashes } from '#read/name-clashes.ts';
import { readLaws } from '#read/read-registers.ts';

const clashesIn = (...rows: string[]) => {
  const { entries } = readLaws(`法令名,略称\n${rows.join('\n')}\n`);
  return nameClashes(entries, { label: '略称', field: 'abbreviations', otherNames: (law) => law.abbreviations });
};

test.each([
  [['地方自治法,自治法', '戸籍法,'], []],
  [['戸籍法,戸籍法;戸法'], []],
  [
    ['地方税法,地法', '地方自治法,地法'],
    ['3 「地方自治法」の略称「地法」は、2行目の「地方税法」の名称か略称と同じです。'],
  ],
  [
    ['住民基本台帳法,戸籍法', '戸籍法,'],
    ['2 「住民基本台帳法」の略称「戸籍法」は、3行目の「戸籍法」の名称か略称と同じです。'],
  ],
])('of %j tells %j', (rows, told) => {
  expect(clashesIn(...rows).map(({ line, message }) => `${line} ${message}`)).toEqual(told);
});
