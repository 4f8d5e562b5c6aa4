import { expect, test } from 'vitest';
import { lint } from '#lint/lint.ts';
import { readManual } from '#read/read-manual.ts';
import { inventoryCsv } from '../support/inventory-csv.ts';
import { procedureText } from '../support/procedure-text.ts';
import { BASE_CONTENT, temporaryFolder, writeContent } from '../support/write-content.ts';
import type { ContentFiles } from '../support/write-files.ts';

const SECTION = 'sections/koseki-jumin/section.yaml';
const INVENTORY = 'sections/koseki-jumin/inventory.csv';
const PROCEDURE = 'sections/koseki-jumin/procedures/juki-001.mdx';
const step = (attributes: string) =>
  procedureText({}, `\n## 手順\n\n<Step id="s1" actor="窓口担当" title="受け取ります。" ${attributes} />\n`);

async function findings(files: ContentFiles) {
  return lint(await readManual(await writeContent(files), { cacheDir: await temporaryFolder() }), '2026-11-22');
}

test('a work whose row was not read is not said to be another one', async () => {
  const csv = `${inventoryCsv([{ id: 'juki-002' }])}juki-001,足りない行\n`;
  const found = (await findings({ [INVENTORY]: csv })).filter(({ file }) => file === PROCEDURE);
  expect(found.map(({ fix }) => fix)).toEqual([expect.stringContaining('先に、その指摘を直してください')]);
});

test('a post, a form or a work whose row was not read is not said to be another one', async () => {
  const files = {
    [SECTION]: (BASE_CONTENT[SECTION] ?? '').replace('{ id: juki-kiroku-shunin', '{ id:juki-kiroku-shunin'),
    'registers/forms.csv': `${BASE_CONTENT['registers/forms.csv']}足りない行\n`,
    [PROCEDURE]: procedureText({}, '## 準備するもの\n\n<Form name="住民移動届" />\n'),
  };
  const found = (await findings(files)).filter(({ file }) => file === PROCEDURE);
  expect(found.map(({ ruleId }) => ruleId)).toEqual(expect.arrayContaining(['form-registered', 'owner-post-exists']));
  const inDoubt = found.filter(({ ruleId }) => ruleId === 'form-registered' || ruleId === 'owner-post-exists');
  expect(inDoubt.filter(({ fix }) => !fix.includes('先に、その指摘を直してください'))).toEqual([]);
});

test('the work of a procedure that cannot be read is not guessed from its name', async () => {
  const file = 'sections/koseki-jumin/procedures/juki-020.mdx';
  const found = await findings({ [file]: Uint8Array.of(0x2d, 0x2d, 0x2d, 0x0a, 0x93, 0xfc, 0x93, 0xcd) });
  expect(found.filter((each) => each.file === file).map(({ ruleId }) => ruleId)).toEqual(['readable-file']);
});

test('a post is not called vacant for good where the line of its holder was not read', async () => {
  const roster = (BASE_CONTENT['roster.csv'] ?? '').replace(
    'juki-kiroku-shunin,2026-04-01',
    'juki-kiroku-shunin,2026-04-31',
  );
  const found = (await findings({ 'roster.csv': roster })).filter(({ ruleId }) => ruleId === 'post-filled');
  expect(found.map(({ fix }) => fix)).toEqual([
    '職員配置（roster.csv）に読めなかった行があります。先に、その指摘を直してください。',
  ]);
});

test('a section.yaml that breaks off is one fault, not one of every post in other files', async () => {
  const text = (BASE_CONTENT[SECTION] ?? '').replace('  - { id: juki-kiroku-shunin', ' - { id: juki-kiroku-shunin');
  const found = (await findings({ [SECTION]: text })).filter(({ severity }) => severity === 'error');
  expect(found.length).toBeGreaterThan(0);
  expect(new Set(found.map(({ file }) => file))).toEqual(new Set([SECTION]));
});

test.each([
  ['minutes="３０"', '半角の数字で「minutes="30"」'],
  ['next="ｓ１"', '半角の小文字で「s1」'],
])('signs that look right in full width are told as such: %s', async (attributes, fix) => {
  const found = (await findings({ [PROCEDURE]: step(attributes) })).filter(({ file }) => file === PROCEDURE);
  expect(found.map((each) => each.fix)).toEqual(expect.arrayContaining([expect.stringContaining(fix)]));
});
