import { symlink, truncate } from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { readManual } from '#read/read-manual.ts';
import { inventoryCsv } from '../support/inventory-csv.ts';
import { procedureText } from '../support/procedure-text.ts';
import { BASE_CONTENT, temporaryFolder, writeContent } from '../support/write-content.ts';
import type { ContentFiles } from '../support/write-files.ts';

const workerModule = path.join(import.meta.dirname, 'workers/simple-worker.ts');
let cacheDir: string;
beforeAll(async () => {
  cacheDir = await temporaryFolder();
});
const read = async (files: ContentFiles = {}) => readManual(await writeContent(files), { cacheDir, workerModule });
const places = (notices: readonly { file: string; line: number; ruleId: string }[]) =>
  notices.map(({ file, line, ruleId }) => `${ruleId} ${file}:${line}`);
const doubled = (name: string) => (BASE_CONTENT[name] ?? '').replace(/[^\n]+\n$/u, '$&$&');
const section = (changes: Readonly<Record<string, string>> = {}) =>
  Object.entries(changes).reduce(
    (text, [from, to]) => text.replace(from, to),
    (BASE_CONTENT['sections/koseki-jumin/section.yaml'] ?? '').replaceAll('juki-', 'somu-'),
  );

test('reads the whole folder, with nothing to tell', async () => {
  const manual = await read();
  expect(manual.notices).toEqual([]);
  expect(manual).toMatchObject({
    settings: { organisation: '継手市' },
    sections: [{ id: 'koseki-jumin' }],
    works: [{ id: 'juki-001' }],
    procedures: [{ id: 'juki-001', isBroken: false }],
    laws: [{ name: '住民基本台帳法' }],
    forms: [{ name: '住民異動届' }],
    systems: [{ name: '住民記録システム' }],
    terms: [{ word: '住基ネット' }],
    measures: [{ id: 'V-2-(4)' }],
    roster: [{ staff: 'S00101' }, { staff: 'S00102' }, { staff: 'S00103' }],
    commit: undefined,
    assets: [],
  });
  expect(manual.procedureById.get('juki-001')?.body?.digest).toMatch(/^[0-9a-f]{64}$/u);
});

test('keeps the order of the organisation: sections by order, works by file, procedures by id', async () => {
  const manual = await read({
    'sections/a/section.yaml': section({ 'order: 10': 'order: 30', 戸籍住民課: '総務課' }),
    'sections/a/inventory.csv': inventoryCsv([
      { id: 'buns-002', sectionName: '総務課' },
      { id: 'buns-001', sectionName: '総務課' },
    ]),
    'sections/a/procedures/buns-002.mdx': procedureText({ work: '[buns-002]' }),
    'sections/a/procedures/buns-001.mdx': procedureText({ work: '[buns-001]' }),
    'sections/a/files/様式.txt': '',
    'sections/a/images/b.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
  });
  expect(manual.notices).toEqual([]);
  expect(manual.sections.map(({ id }) => id)).toEqual(['koseki-jumin', 'a']);
  expect(manual.works.map(({ id }) => id)).toEqual(['juki-001', 'buns-002', 'buns-001']);
  expect(manual.procedures.map(({ id }) => id)).toEqual(['juki-001', 'buns-001', 'buns-002']);
  expect(manual.assets).toEqual(['sections/a/files/様式.txt', 'sections/a/images/b.svg']);
});

describe('ids are unique across sections; the first by path counts', () => {
  const twice = {
    'sections/aaa/section.yaml': section({ 'order: 10': 'order: 30', 戸籍住民課: '文書課' }),
    'sections/aaa/inventory.csv': inventoryCsv([{ id: 'buns-001', sectionName: '文書課' }]),
  };

  test('of works', async () => {
    const manual = await read({
      ...twice,
      'sections/aaa/inventory.csv': inventoryCsv([{ title: '別', sectionName: '文書課' }]),
    });
    expect(places(manual.notices)).toEqual([
      'unique-id sections/aaa/inventory.csv:2',
      'unique-id sections/koseki-jumin/inventory.csv:2',
    ]);
    const [taken, left] = manual.notices.map(({ message }) => message);
    expect(taken).toContain('sections/koseki-jumin/inventory.csv の2行目にもあります。あちらは読んでいません。');
    expect(left).toContain('sections/aaa/inventory.csv の2行目にもあります。こちらは読んでいません。');
    expect(manual.works.map(({ title }) => title)).toEqual(['別']);
  });

  test('of works, but the section that most of their kind are from keeps them', async () => {
    const own = inventoryCsv([{ id: 'juki-001' }, { id: 'juki-002' }]);
    const taking = inventoryCsv([
      { id: 'juki-001', title: '別', sectionName: '文書課' },
      { id: 'aaa-001', sectionName: '文書課' },
    ]);
    const manual = await read({
      ...twice,
      'sections/koseki-jumin/inventory.csv': own,
      'sections/aaa/inventory.csv': taking,
    });
    expect(places(manual.notices)).toContain('unique-id sections/aaa/inventory.csv:2');
    expect(manual.workById.get('juki-001')?.section).toBe('koseki-jumin');
  });

  test('of procedures', async () => {
    const [first, second] = ['aaa', 'bbb'].map((id) => `sections/${id}/procedures/buns-009.mdx`) as [string, string];
    const bbb = {
      'sections/bbb/section.yaml': section({ 'order: 10': 'order: 40', 'juki-': 'bbb-', 戸籍住民課: '広報課' }),
    };
    const files = { [first]: procedureText({ title: '一' }), [second]: procedureText({ title: '二' }) };
    const manual = await read({ ...twice, ...bbb, 'sections/bbb/inventory.csv': '', ...files });
    expect(places(manual.notices)).toContain(`id-is-unique ${second}:1`);
    expect(manual.procedureById.get('buns-009')?.title).toBe('一');
  });

  test('of procedures, but the section that has the work keeps its address', async () => {
    const taken = 'sections/aaa/procedures/juki-001.mdx';
    const manual = await read({ ...twice, [taken]: procedureText({ title: '別' }) });
    expect(places(manual.notices)).toEqual([`id-is-unique ${taken}:1`]);
    expect(manual.notices[0]?.message).toContain('sections/koseki-jumin/procedures/juki-001.mdx');
    expect(manual.procedures.map(({ title }) => title)).toEqual(['転入届の受付']);
  });

  test('of posts, those of the past among them', async () => {
    const file = 'sections/koseki-jumin/section.yaml';
    const past = '  - { id: juki-kacho, name: 住居表示担当, until: 2026-03-31 }\nduties:';
    const manual = await read({ [file]: (BASE_CONTENT[file] ?? '').replace('duties:', past) });
    expect(places(manual.notices)).toEqual([`id-is-unique ${file}:13`]);
    expect(manual.postById.get('juki-kacho')?.name).toBe('課長');
  });

  test.each(['aab', 'zzz'])('of posts, wherever %s stands', async (folder) => {
    const yaml = section({ 'id: somu-kacho': 'id: juki-kacho', 'order: 10': 'order: 5', 戸籍住民課: '広報課' });
    const manual = await read({
      ...twice,
      [`sections/${folder}/section.yaml`]: yaml,
      'sections/aaa/section.yaml': section({
        戸籍住民課: '文書課',
        'somu-kacho': 'a-kacho',
        'somu-kiroku-shunin': 'a-shunin',
        'somu-kiroku-kakari': 'a-kakari',
      }),
      [`sections/${folder}/inventory.csv`]: inventoryCsv([{ id: 'zzzz-001', sectionName: '広報課' }]),
    });
    expect(places(manual.notices)).toEqual([`id-is-unique sections/${folder}/section.yaml:10`]);
    expect(manual.postById.get('juki-kacho')?.section).toBe('koseki-jumin');
    expect(manual.sectionById.get(folder)?.posts).toHaveLength(2);
  });

  test('of laws, forms, systems, terms and measures', async () => {
    const names = ['laws', 'forms', 'systems', 'terms'].map((name) => `registers/${name}.csv`);
    const measures = BASE_CONTENT['registers/measures.yaml'] ?? '';
    const files = Object.fromEntries(names.map((name) => [name, doubled(name)]));
    const manual = await read({ ...files, 'registers/measures.yaml': measures + measures });
    expect(places(manual.notices)).toEqual([
      'unique-id registers/forms.csv:3',
      'unique-id registers/laws.csv:3',
      'unique-id registers/measures.yaml:6',
      'unique-id registers/systems.csv:3',
      'unique-id registers/terms.csv:3',
    ]);
    expect(
      [manual.laws, manual.forms, manual.systems, manual.terms, manual.measures].map(({ length }) => length),
    ).toEqual([1, 1, 1, 1, 1]);
  });
});

describe('a broken procedure is there, and every other one too', () => {
  test.each<[string, string | Uint8Array, string, Record<string, unknown>]>([
    [
      'bytes of another encoding',
      Uint8Array.of(0x93, 0x5d, 0x93, 0xfc, 0x0a),
      'readable-file',
      { title: '転居届の受付' },
    ],
    ['no front matter', '## 手順\n', 'readable-file', { title: '転居届の受付', work: ['juki-002'] }],
    [
      'a body that kills the parser',
      procedureText({ work: '[juki-002]' }, 'abort'),
      'safe-subset',
      { body: undefined },
    ],
    [
      'a wrong audience',
      procedureText({ work: '[juki-002]', audience: 'all' }),
      'known-value',
      { audience: 'section' },
    ],
    [
      'no title',
      procedureText({ title: undefined, work: '[juki-002]' }),
      'known-field',
      { title: '転居届の受付', isBroken: false },
    ],
    [
      'neither title nor work',
      procedureText({ title: undefined, work: '[x-1]' }),
      'known-field',
      { title: 'juki-002', isBroken: false },
    ],
    ['a megabyte and more', `${procedureText()}${'あ'.repeat(400_000)}`, 'readable-file', { title: '転居届の受付' }],
  ])('%s', async (...[, text, ruleId, procedure]) => {
    const manual = await read({
      'sections/koseki-jumin/inventory.csv': inventoryCsv([{}, { id: 'juki-002', title: '転居届の受付' }]),
      'sections/koseki-jumin/procedures/juki-002.mdx': text,
    });
    expect(manual.notices.map((notice) => notice.ruleId)).toEqual([ruleId]);
    expect(manual.procedures).toMatchObject([
      { id: 'juki-001', isBroken: false },
      { id: 'juki-002', isBroken: true, ...procedure },
    ]);
  });
});

describe('a file that is missing or cannot be read costs what is in it', () => {
  test.each<[ContentFiles, string[]]>([
    [{ 'manual.yaml': undefined }, ['readable-file manual.yaml:1']],
    [{ 'roster.csv': undefined, 'registers/laws.csv': undefined, 'registers/measures.yaml': undefined }, []],
    [{ 'sections/koseki-jumin/section.yaml': undefined }, ['readable-file sections/koseki-jumin/section.yaml:1']],
    [{ 'sections/koseki-jumin/inventory.csv': undefined }, ['readable-file sections/koseki-jumin/inventory.csv:1']],
    [{ 'sections/koseki-jumin/inventory.csv': '' }, ['readable-row sections/koseki-jumin/inventory.csv:1']],
    [{ 'registers/terms.csv': Uint8Array.of(0x83, 0x65, 0x83, 0x58) }, ['readable-file registers/terms.csv:1']],
    [
      { 'sections/koseki-jumin/procedures/juki-001.md': 'x' },
      ['readable-file sections/koseki-jumin/procedures/juki-001.md:1'],
    ],
    [{ 'registers/forms.csv': '様式名,所管課\n住民異動届,koseki\n' }, ['known-value registers/forms.csv:2']],
  ])('%j', async (files, notices) => {
    const manual = await read(files);
    expect(places(manual.notices)).toEqual(notices);
    expect(manual.procedures.map(({ id }) => id)).toEqual(['juki-001']);
  });

  test('the settings fail closed', async () => {
    const manual = await read({ 'manual.yaml': Uint8Array.of(0x83, 0x65) });
    expect(manual.procedureById.get('juki-001')?.audience).toBe('section');
  });
});

test('does not follow a link, nor read ten gigabytes', async () => {
  const content = await writeContent({ 'sections/koseki-jumin/procedures/juki-003.mdx': '' });
  const folder = path.join(content, 'sections/koseki-jumin/procedures');
  await symlink('/etc/passwd', path.join(folder, 'juki-002.mdx'), 'junction');
  await truncate(path.join(folder, 'juki-003.mdx'), 10_000_000_000);
  const manual = await readManual(content, { cacheDir, workerModule });
  expect(places(manual.notices)).toEqual([
    'no-links-outside sections/koseki-jumin/procedures/juki-002.mdx:1',
    'readable-file sections/koseki-jumin/procedures/juki-003.mdx:1',
  ]);
  expect(manual.procedures.map(({ id, isBroken }) => `${id} ${isBroken}`)).toEqual(['juki-001 false', 'juki-003 true']);
});

test('throws where the content folder is missing', async () => {
  await expect(readManual('/nowhere', { cacheDir, workerModule })).rejects.toThrow(/cannot be read/u);
});
