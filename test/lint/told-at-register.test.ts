import { expect, test } from 'vitest';
import { lint } from '#lint/lint.ts';
import { readManual } from '#read/read-manual.ts';
import { inventoryCsv } from '../support/inventory-csv.ts';
import { temporaryFolder, writeContent } from '../support/write-content.ts';
import type { ContentFiles } from '../support/write-files.ts';

const LAWS = 'registers/laws.csv';
const INVENTORY = 'sections/koseki-jumin/inventory.csv';
const HEAD = '法令名,略称,よみ,法令番号,種別,確認,備考\n';
const row = (number: number, kana = 'ほうれい') => `法令${number}法,,${kana},,法律,,\n`;
const numbers = Array.from({ length: 30 }, (_, index) => index + 1);
const works = (lawOf: (number: number) => number) =>
  inventoryCsv(
    numbers.map((number) => ({ id: `juki-0${10 + number}`, legalBasis: `法令${lawOf(number)}法第1条`, deadlines: '' })),
  );

async function found(files: ContentFiles, ruleId: string) {
  const manual = await readManual(await writeContent(files), { cacheDir: await temporaryFolder() });
  return lint(manual, '2026-11-22').filter((each) => each.ruleId === ruleId);
}

test('a law whose row was not read is told once at that row, not at each place that names it', async () => {
  const laws = HEAD + numbers.map((number) => row(number)).join('');
  const files = { [LAWS]: laws.replace('法令1法,', '法令1法'), [INVENTORY]: works((number) => (number > 22 ? 2 : 1)) };
  const [finding, ...others] = (await found(files, 'law-registered')).filter(({ message }) =>
    message.includes('法令1'),
  );
  expect(others).toEqual([]);
  expect(finding).toMatchObject({ file: LAWS, line: 2, severity: 'warning' });
  expect(finding?.message).toContain('22か所に書かれています。');
  expect(finding?.fix).toContain('先に、その指摘を直してください');
});

test('a register whose headings changed places is one finding, not one for each name', async () => {
  const laws = HEAD.replace('法令名,略称,よみ', 'よみ,略称,法令名') + numbers.map((number) => row(number)).join('');
  const findings = await found({ [LAWS]: laws, [INVENTORY]: works((number) => number) }, 'law-registered');
  expect(findings.map(({ file }) => file)).toEqual([LAWS]);
  expect(findings[0]?.message).toContain('（「法令');
});

test('names that a register lacks while it is being written are told one by one, so that they can be added', async () => {
  const files = { [LAWS]: HEAD + row(1), [INVENTORY]: works((number) => number) };
  const findings = await found(files, 'law-registered');
  expect(findings.filter(({ file }) => file === INVENTORY)).toHaveLength(29);
});

test('a form that is missing at many places is as heavy as the heaviest of them', async () => {
  const forms =
    '様式番号,様式名,よみ,所管課,根拠,記入者,部数,保存期間,ファイル,備考\n一,住民異動届\n二,委任状,いにんじょう,,,,,,,\n';
  const files = {
    'registers/forms.csv': forms,
    [INVENTORY]: inventoryCsv(numbers.map((number) => ({ id: `juki-0${10 + number}` }))),
  };
  const findings = await found(files, 'form-registered');
  expect(findings.map(({ severity, line }) => [severity, line])).toEqual([['warning', 2]]);
});

test('a column of something else than posts is one finding for the table', async () => {
  const roster = `職,職員番号,開始日,終了日,備考\n${numbers.map((number) => `S00${100 + number},juki-kacho,2026-04-01,,\n`).join('')}`;
  const findings = await found({ 'roster.csv': roster }, 'owner-post-exists');
  expect(findings.map(({ file, line, column }) => [file, line, column])).toEqual([['roster.csv', 2, 1]]);
  expect(findings[0]?.message).not.toContain('S001');
});

test('posts that some rows name wrongly are told one by one', async () => {
  const cells = numbers.map((number) => ({
    id: `juki-0${10 + number}`,
    owner: number > 20 ? 'juki-kakaricho' : 'juki-kiroku-shunin',
  }));
  expect(await found({ [INVENTORY]: inventoryCsv(cells) }, 'owner-post-exists')).toHaveLength(10);
});

test('a column of works that names no posts is read as wrong, and its cells are not called empty', async () => {
  const cells = numbers.map((number) => ({ id: `juki-0${10 + number}`, owner: '転入届の受付' }));
  expect(await found({ [INVENTORY]: inventoryCsv(cells) }, 'require-owner')).toEqual([]);
});

test('rows that were pasted twice are one finding', async () => {
  const cells = numbers.map((number) => ({ id: `juki-0${10 + number}` }));
  const csv = inventoryCsv(cells);
  const twice = csv + csv.slice(csv.indexOf('\n') + 1);
  const findings = await found({ [INVENTORY]: twice }, 'unique-id');
  expect(findings.map(({ line }) => line)).toEqual([32]);
  expect(findings[0]?.message).toContain('30行あります');
});
