import { symlink, truncate } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { inventoryCsv } from '../support/inventory-csv.ts';
import { placesOf } from '../support/notice-places.ts';
import { otherSection } from '../support/other-section.ts';
import { procedureText } from '../support/procedure-text.ts';
import { useReader } from '../support/use-reader.ts';
import { writeContent } from '../support/write-content.ts';
import type { ContentFiles } from '../support/write-files.ts';

const { read, readFolder } = useReader();

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
    'sections/a/section.yaml': otherSection({ 'order: 10': 'order: 30', 戸籍住民課: '総務課' }),
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
    expect(placesOf(manual.notices)).toEqual(notices);
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
  const manual = await readFolder(content);
  expect(placesOf(manual.notices)).toEqual([
    'no-links-outside sections/koseki-jumin/procedures/juki-002.mdx:1',
    'readable-file sections/koseki-jumin/procedures/juki-003.mdx:1',
  ]);
  expect(manual.procedures.map(({ id, isBroken }) => `${id} ${isBroken}`)).toEqual(['juki-001 false', 'juki-003 true']);
});

test('throws where the content folder is missing', async () => {
  await expect(readFolder('/nowhere')).rejects.toThrow(/cannot be read/u);
});
