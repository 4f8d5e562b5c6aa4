import path from 'node:path';
import { expect, test } from 'vitest';
import { readManual } from '#read/read-manual.ts';
import { procedureText } from '../support/procedure-text.ts';
import { temporaryFolder, writeContent, type ContentFiles } from '../support/write-content.ts';

const workerModule = path.join(import.meta.dirname, 'workers/simple-worker.ts');
const looseOf = async (files: ContentFiles) => {
  const options = { cacheDir: await temporaryFolder(), workerModule };
  const { loose = [] } = await readManual(await writeContent(files), options);
  return loose.map(
    ({ file, text }) =>
      `${file.slice(file.lastIndexOf('/') + 1)} ${text.split('\n').findIndex((line) => line.includes('秘密')) + 1}`,
  );
};
const PROCEDURES = 'sections/koseki-jumin/procedures';

test('holds nothing where every text stands in an entry', async () => {
  expect(await looseOf({})).toEqual([]);
});

test.each<[string, ContentFiles, string[]]>([
  [
    'a body that cannot be parsed',
    { [`${PROCEDURES}/juki-002.mdx`]: procedureText({}, 'abort\n秘密') },
    ['juki-002.mdx 14'],
  ],
  ['a file without front matter', { [`${PROCEDURES}/juki-002.mdx`]: '一\r\n秘密\r\n' }, ['juki-002.mdx 2']],
  ['a file in CP932', { 'roster.csv': Uint8Array.of(0x61, 0x0a, 0x94, 0xe9, 0x96, 0xa7) }, ['roster.csv 2']],
  [
    'a second procedure of one id',
    { 'sections/z/section.yaml': '', 'sections/z/procedures/juki-001.mdx': procedureText({}, '秘密') },
    ['juki-001.mdx 13'],
  ],
  [
    'a text attachment',
    { 'sections/koseki-jumin/files/a.csv': '一\n秘密\n', 'sections/koseki-jumin/files/b.pdf': '秘密' },
    ['a.csv 2'],
  ],
])('holds the text of %s, with its lines', async (_, files, loose) => {
  expect(await looseOf(files)).toEqual(loose);
});
