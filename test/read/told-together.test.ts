import { expect, test } from 'vitest';
import { readInventory } from '#read/read-inventory.ts';
import { readForms, readLaws } from '#read/read-registers.ts';
import { readRoster } from '#read/read-roster.ts';
import { aSection } from '../support/a-manual.ts';
import { inventoryCsv } from '../support/inventory-csv.ts';

const numbers = Array.from({ length: 12 }, (_, index) => index + 1);
const LAWS = '法令名,略称,よみ,法令番号,種別,確認,備考\n';
const laws = (row: (number: number) => string, head = LAWS) => readLaws(head + numbers.map(row).join('\n'));
const told = ({ notices }: { notices: readonly { line: number; message: string }[] }) =>
  notices.map(({ line, message }) => `${line} ${message}`);

test('headings with a comma too many are one finding, not one for each row', () => {
  const head = LAWS.replace('法令名,', '法令名,,');
  const found = told(laws((number) => `法令${number},,ほうれい,,法律,,`, head));
  expect(found.filter((each) => each.includes('数えていません'))).toEqual([
    '1 見出しは8列ですが、7列の行が12行あります。これらの行は数えていません。',
  ]);
});

test('a row that is odd beside headings that are wrong is still told at its line', () => {
  const head = LAWS.replace(',備考', '');
  const found = told(laws((number) => (number === 3 ? '短い,行' : `法令${number},,ほうれい,,法律,,備考`), head));
  expect(found).toEqual([
    '1 見出しは6列ですが、7列の行が11行あります。これらの行は数えていません。',
    expect.stringMatching(/^4 列の数が少ない行です/),
  ]);
});

test('rows that a heading in the wrong place leaves without a name are one finding with their lines', () => {
  const head = LAWS.replace('法令名,略称', '略称,法令名');
  const found = told(laws((number) => `法令${number},${number > 8 ? '略' : ''},ほうれい,,法律,,`, head));
  expect(found[0]).toBe('2 法令名のない行が8行あります（2、3、4、5、6行目など）。これらの行は数えていません。');
});

test('some rows without a name are told one by one', () => {
  const found = told(laws((number) => `${number > 9 ? '' : `法令${number}`},,ほうれい,,法律,,`));
  expect(found).toHaveLength(3);
});

test('days that nobody can read are told with the column, and their lines once', () => {
  const rows = numbers.map((number) => `S001${number},juki-kacho,4月${number}日,,`);
  const found = told(readRoster(`職員番号,職,開始日,終了日,備考\n${rows.join('\n')}\n`));
  expect(found.filter((each) => each.includes('数えていません'))).toEqual([
    '2 開始日を読めない行が12行あります（2、3、4、5、6行目など）。これらの行は数えていません。',
  ]);
  expect(found.length).toBeLessThanOrEqual(3);
});

test('a first row of values, one of which is the word of a heading, is told to be no line of headings', () => {
  const csv = inventoryCsv(numbers.map((number) => ({ id: `juki-0${10 + number}` })));
  const { works, notices } = readInventory(csv.slice(csv.indexOf('\n') + 1), aSection(), {});
  expect(works).toEqual([]);
  expect(told({ notices })).toEqual(['1 1行目に見出しがありません。このファイルは読んでいません。']);
});

test('headings of which the name of the key is misspelt are still read one by one', () => {
  const csv = inventoryCsv([{}]).replace('業務ID', '業務番号');
  const found = told(readInventory(csv, aSection(), {}));
  expect(found[0]).toMatch(/^1 見出し「業務番号」の列はありません。この列は読んでいません。/);
});

test('a table beside the table is one finding', () => {
  const head = LAWS.replace('\n', ',,,,,,\n');
  const found = told(laws((number) => `法令${number},,ほうれい,,法律,,,x,x,x,x,x,x`, head));
  expect(found.filter((each) => each.includes('見出しがない'))).toEqual([
    '1 8列目など、6列に見出しがないため、これらの列を読んでいません（2行目などに値があります）。',
  ]);
});

test('a cell that could not be read keeps no place, so that it is not called empty', () => {
  const csv = inventoryCsv([{ owner: '継手 太郎' }, { id: 'juki-002', owner: '' }]);
  const { works } = readInventory(csv, aSection(), {});
  expect(works.map(({ source }) => Object.hasOwn(source.fields, 'owner'))).toEqual([false, true]);
});

test('forms without a number of columns are read as before', () => {
  const { entries, notices } = readForms('様式番号,様式名\n様式第1号,住民異動届\n');
  expect([entries.length, notices.length]).toEqual([1, 0]);
});
