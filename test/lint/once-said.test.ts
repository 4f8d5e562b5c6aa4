import { beforeAll, expect, test } from 'vitest';
import { BASE_FILES, EXAMPLE_PROCEDURE, EXAMPLE_SECTION } from '#lint/example-base.ts';
import type { ExampleFiles } from '#lint/example.ts';
import { lint } from '#lint/lint.ts';
import { procedureText } from '../support/procedure-text.ts';
import { temporaryFolder } from '../support/write-content.ts';
import { readExample } from './example-content.ts';

let cacheDir = '';
beforeAll(async () => {
  cacheDir = await temporaryFolder();
});

const findingsIn = async (files: ExampleFiles) =>
  lint(await readExample({ files }, cacheDir), '2026-11-22').map(
    ({ file, ruleId }) => `${file.split('/').at(-1)} ${ruleId}`,
  );
const written = (file: string) => String(BASE_FILES[file]);

test('what an invisible sign keeps from being read is not called missing', async () => {
  const text = written(EXAMPLE_PROCEDURE).replace('市外から', '市外\u200Bから');
  expect(await findingsIn({ [EXAMPLE_PROCEDURE]: text })).toEqual(['juki-001.mdx no-control-characters']);
});

test.each(['ower', 'Owner', '　owner', '主管の職'])(
  'a field that is written as %s is not called missing',
  async (key) => {
    const text = written(EXAMPLE_PROCEDURE).replace('owner:', `${key}:`);
    expect(await findingsIn({ [EXAMPLE_PROCEDURE]: text })).toEqual(['juki-001.mdx known-field']);
  },
);

test('an empty name of who does a step is told once', async () => {
  const text = `${written(EXAMPLE_PROCEDURE)}\n<Step id="s9" actor="" title="受付簿に記入します。" start="毎月10日" />\n`;
  expect(await findingsIn({ [EXAMPLE_PROCEDURE]: text })).toEqual(['juki-001.mdx step-has-actor']);
});

test('a procedure that links to one that cannot be read is not blamed for its readers', async () => {
  const linking = procedureText({ work: '[juki-002]' });
  const broken = written(EXAMPLE_PROCEDURE).replace('title:', 'kana: あ\ntitle:');
  const files = {
    [EXAMPLE_PROCEDURE]: broken,
    [`${EXAMPLE_SECTION}/procedures/juki-002.mdx`]: `${linking}\n[転入届の受付](juki-001.mdx)\n`,
  };
  expect((await findingsIn(files)).filter((finding) => finding.startsWith('juki-002.mdx links-resolve'))).toEqual([]);
});

test.each([
  ['work: [juki-001]', 'work: juki-001', 'known-value'],
  ['effectiveFrom: 2026-04-01', 'effectiveFrom: 2026-4', 'require-effective-date'],
  ['effectiveFrom: 2026-04-01\n', '', 'require-effective-date'],
  ['edition: 1', 'edition: 12345678901234567890', 'known-value'],
  ['edition: 1', 'edition: 1\napproval: { number: 第1号, on: 2026-02-31, by: juki-kacho }', 'dates-exist'],
])('a work of high risk is not called uncovered where its procedure reads %j as %j', async (from, to, rule) => {
  const inventory = `${EXAMPLE_SECTION}/inventory.csv`;
  const files = {
    [EXAMPLE_PROCEDURE]: written(EXAMPLE_PROCEDURE).replace(from, to),
    [inventory]: written(inventory).replace(',中,', ',高,'),
  };
  expect(await findingsIn(files)).toEqual([`juki-001.mdx ${rule}`]);
});

test('a work of high risk is called uncovered though its procedure to come has another finding', async () => {
  const inventory = `${EXAMPLE_SECTION}/inventory.csv`;
  const files = {
    [EXAMPLE_PROCEDURE]: `${written(EXAMPLE_PROCEDURE).replace('2026-04-01', '2027-04-01')}\n広さは3*4*5です。\n`,
    [inventory]: written(inventory).replace(',中,', ',高,'),
  };
  expect(await findingsIn(files)).toEqual(['inventory.csv high-risk-covered', 'juki-001.mdx signs-take-effect']);
});

test('nobody is asked to write the procedure to come of a work of high risk', async () => {
  const inventory = `${EXAMPLE_SECTION}/inventory.csv`;
  const files = {
    [EXAMPLE_PROCEDURE]: written(EXAMPLE_PROCEDURE).replace('2026-04-01', '2027-04-01'),
    [inventory]: written(inventory).replace(',中,', ',高,'),
  };
  const [finding] = lint(await readExample({ files }, cacheDir), '2026-11-22');
  expect(finding?.fix).toContain('「juki-001」の施行日（令和9年4月1日）が来れば');
});

test('a post that cannot be read is not called an empty cell', async () => {
  const inventory = `${EXAMPLE_SECTION}/inventory.csv`;
  const findings = await findingsIn({ [inventory]: written(inventory).replace('juki-kiroku-shunin', '#REF!') });
  expect(findings.filter((finding) => finding.startsWith('inventory.csv'))).toEqual(['inventory.csv id-format']);
});

test.each(['主担当', '副担当', '根拠法令等'])(
  'a list without the column %s is one finding, not one for each work',
  async (heading) => {
    const inventory = `${EXAMPLE_SECTION}/inventory.csv`;
    const findings = await findingsIn({ [inventory]: written(inventory).replace(`,${heading},`, ',使わない列,') });
    expect(new Set(findings)).toEqual(new Set(['inventory.csv known-field']));
  },
);

test.each(['laws', 'forms', 'systems', 'terms'])(
  'names of a list that cannot be read are not doubted: %s',
  async (name) => {
    const file = `registers/${name}.csv`;
    const cp932 = Buffer.from([0x96, 0xbc, 0x8f, 0xcc, 0x0a]);
    const names =
      '## 根拠\n\n<Law name="住民基本台帳法" />\n\n<Form name="住民異動届" />\n\n<Term word="住基ネット" />\n';
    const procedure = `${written(EXAMPLE_PROCEDURE)}\n${names}`;
    expect(await findingsIn({ [file]: cp932, [EXAMPLE_PROCEDURE]: procedure })).toEqual([`${name}.csv readable-file`]);
  },
);

test.each([
  ['section.yaml', 'name: [\n', 'readable-file'],
  ['section.yaml', '', 'known-field'],
  ['inventory.csv', '業務\n', 'known-field'],
  ['inventory.csv', Buffer.from([0x96, 0xbc, 0x8f, 0xcc, 0x0a]), 'readable-file'],
])('what a file of a section would have told is not called missing elsewhere: %s %j', async (name, text, rule) => {
  const files = {
    [`${EXAMPLE_SECTION}/${name}`]: text,
    'roster.csv':
      '職員番号,職,開始日,終了日\nX00101,juki-kiroku-shunin,2025-04-01,\nX00102,juki-kiroku-kakari,2025-04-01,\n',
    'registers/measures.yaml': '- { id: "1", title: 構築, offer: 公開します。, works: [juki-001] }\n',
  };
  const findings = await findingsIn(files);
  expect(new Set(findings)).toEqual(new Set([`${name} ${rule}`]));
});

test('a procedure that was begun as a copy of another is told once', async () => {
  const sentences = Array.from(
    { length: 12 },
    (_, index) => `${index}番目の書類の写しは取らず、見た種類だけを届書に書きます。`,
  );
  const text = (work: string) => procedureText({ work }, `\n## 手順\n\n${sentences.join('\n\n')}\n`);
  const copy = `${EXAMPLE_SECTION}/procedures/juki-002.mdx`;
  const found = await findingsIn({ [EXAMPLE_PROCEDURE]: text('[juki-001]'), [copy]: text('[juki-002]') });
  expect(found.filter((each) => each.endsWith('no-copied-text'))).toEqual(['juki-002.mdx no-copied-text']);
});
