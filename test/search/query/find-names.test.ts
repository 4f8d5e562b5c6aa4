import { expect, test } from 'vitest';
import { directorySources } from '#search/headings/directory-sources.ts';
import { MANUAL_PAGES } from '#site/manual-pages.ts';
import { findNames } from '#search/query/find-names.ts';
import { readManual } from '#read/read-manual.ts';
import { memoryIndex } from '../../support/memory-index.ts';
import { BASE_CONTENT, temporaryFolder, writeContent } from '../../support/write-content.ts';
import type { ContentFiles } from '../../support/write-files.ts';

const DAY = '2026-11-22';

async function names(query: string, files: ContentFiles = {}): Promise<[string, boolean][]> {
  const manual = await readManual(await writeContent(files), { cacheDir: await temporaryFolder() });
  const index = memoryIndex(manual, DAY, directorySources(manual, MANUAL_PAGES));
  const entry = async (number: number) => {
    const source = index.sources[number];
    if (!source) throw new Error(`there is no entry ${number}`);
    return source.entry;
  };
  return (await findNames(query, { ...index, entry })).map((found) => [found.entry.title, found.isWhole]);
}

test.each([
  ['a section', '戸籍住民課', '戸籍住民課'],
  ['a section by its reading', 'こせきじゅうみんか', '戸籍住民課'],
  ['a section and the word for its telephone', '戸籍住民課　内線', '戸籍住民課'],
  ['an extension', '2112', '戸籍住民課 住民記録担当主任'],
  ['a post without its section', '住民記録担当主任', '戸籍住民課 住民記録担当主任'],
  ['a law by its abbreviation', '住基法', '住民基本台帳法'],
  ['a form', '住民異動届', '住民異動届'],
  ['a term', 'ｼﾞｭｳｷネット', '住基ネット'],
  ['a report by what people call it', '属人化', '属人化のおそれ'],
  ['a figure by its reading', 'ふくたんとうせっていりつ', '副担当設定率'],
  ['a month', '４月の予定', '4月の予定'],
])('finds %s by its whole name', async (_what, query, title) => {
  expect((await names(query))[0]).toEqual([title, true]);
});

test('finds what is called so in the main, and says that it is not the whole name', async () => {
  expect(await names('住民記録システ')).toEqual([['住民記録システム', false]]);
});

test('a section is offered for a part of its name', async () => {
  expect(await names('住民')).toEqual([['戸籍住民課', false]]);
});

test('a name that holds a particle is whole where all of it was typed', async () => {
  const { 'sections/koseki-jumin/section.yaml': section = '' } = BASE_CONTENT;
  const files = { 'sections/koseki-jumin/section.yaml': section.replace('戸籍住民課', 'こども支援課') };
  expect((await names('こども支援課', files))[0]).toEqual(['こども支援課', true]);
});

test('the beginning of a Latin word is no name', async () => {
  const files = {
    'registers/systems.csv': `${BASE_CONTENT['registers/systems.csv']}eLTAX,えるたっくす,,koseki-jumin,,,\n`,
  };
  expect((await names('eLTAX', files))[0]).toEqual(['eLTAX', true]);
  expect(await names('e', files)).toEqual([]);
});

test.each([['届'], ['内線'], ['ほかの何か'], ['']])('does not offer what is hardly called %j', async (query) => {
  expect(await names(query)).toEqual([]);
});
