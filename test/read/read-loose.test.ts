import path from 'node:path';
import { expect, test } from 'vitest';
import { readManual } from '#read/read-manual.ts';
import { type PdfParts, pdfOf } from '../support/pdf.ts';
import { procedureText } from '../support/procedure-text.ts';
import { temporaryFolder, writeContent } from '../support/write-content.ts';
import type { ContentFiles } from '../support/write-files.ts';
import { zipOf } from '../support/zip.ts';

const workerModule = path.join(import.meta.dirname, 'workers/simple-worker.ts');
const looseOf = async (files: ContentFiles) => {
  const options = { cacheDir: await temporaryFolder(), workerModule };
  const { loose = [] } = await readManual(await writeContent(files), options);
  return loose
    .filter(({ text }) => text.includes('秘密'))
    .map(
      ({ file, text }) =>
        `${file.slice(file.lastIndexOf('/') + 1)} ${text.split('\n').findIndex((line) => line.includes('秘密')) + 1}`,
    );
};
const PROCEDURES = 'sections/koseki-jumin/procedures';
const FIRST = `${PROCEDURES}/juki-001.mdx`;

function pngWith(kind: string, text: string): Buffer {
  const data = Buffer.from(text);
  const head = Buffer.alloc(8);
  head.writeUInt32BE(data.length, 0);
  head.write(kind, 4, 'latin1');
  return Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), head, data, Buffer.alloc(4)]);
}

test('holds nothing but settings, which may have comments, where every text stands in an entry', async () => {
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
    { 'sections/koseki-jumin/files/a.csv': '一\n秘密\n', 'sections/koseki-jumin/files/b.css': '秘密' },
    ['a.csv 2'],
  ],
  [
    'an attachment in UTF-16',
    { 'sections/koseki-jumin/files/a.txt': Buffer.from('\ufeff秘密', 'utf16le') },
    ['a.txt 1'],
  ],
  ['a comment in settings', { 'manual.yaml': 'title: 一\n# 秘密\n' }, ['manual.yaml 2']],
  ['a comment in front matter', { [FIRST]: procedureText({ size: '標準版 # 秘密' }) }, ['juki-001.mdx 11']],
  ['an unknown field', { [FIRST]: procedureText({ memo: '秘密' }) }, ['juki-001.mdx 11']],
  ['a value that cannot be read', { [FIRST]: procedureText({ edition: '秘密' }) }, ['juki-001.mdx 8']],
  ['a date that is none', { [FIRST]: procedureText({ reviewed: '秘密' }) }, ['juki-001.mdx 10']],
  [
    'an unknown column',
    { 'registers/terms.csv': '用語,よみ,意味,メモ\n住基,じゅうき,略称です。,秘密\n' },
    ['terms.csv 2'],
  ],
  ['a PNG text', { 'sections/koseki-jumin/images/a.png': pngWith('tEXt', 'Comment\0秘密') }, ['a.png 1']],
  ['a JPEG comment', { 'sections/koseki-jumin/images/a.jpg': '\ufffd\ufffdCOM 秘密の番号の一覧です\0' }, ['a.jpg 1']],
  [
    'a Word document',
    { 'sections/koseki-jumin/files/a.docx': zipOf({ 'word/document.xml': '<w:t>秘</w:t><w:t>密</w:t>' }) },
    ['a.docx 1'],
  ],
  [
    'a Word document too large to be unpacked whole',
    {
      'sections/koseki-jumin/files/a.docx': zipOf({
        'word/document.xml': `<w:t>秘密</w:t>${'<w:p>文</w:p>'.repeat(2e6)}`,
      }),
    },
    ['a.docx 1'],
  ],
  ['a text in an archive', { 'sections/koseki-jumin/files/a.zip': zipOf({ 'a.txt': '一\n秘密' }) }, ['a.zip 1']],
  [
    'an Excel file of the older kind',
    {
      'sections/koseki-jumin/files/a.xls': Buffer.concat([
        Buffer.from('\xd0\xcf\x11\xe0\x01', 'latin1'),
        Buffer.from('これは秘密の番号', 'utf16le'),
      ]),
    },
    ['a.xls 1'],
  ],
  ['a damaged archive', { 'sections/koseki-jumin/files/a.docx': 'PK\x03\x04秘密PK\x05\x06' }, []],
])('holds the text of %s, with its lines', async (_, files, loose) => {
  expect(await looseOf(files)).toEqual(loose);
});

const PDF = 'sections/koseki-jumin/files/a.pdf';
const withPdf = async (bytes: string | Uint8Array) => {
  const options = { cacheDir: await temporaryFolder(), workerModule };
  return readManual(await writeContent({ [PDF]: bytes }), options);
};

test.each<[string, PdfParts, string]>([
  ['the pages of a PDF, in a font with codes of its own', { text: '秘密の番号' }, '秘密の番号'],
  ['letters of a PDF that are drawn as others', { text: '\u2f3f帳１２' }, '手帳12'],
  ['the title of a PDF', { title: '秘密の一覧' }, '秘密の一覧'],
  ['a comment in a PDF', { note: '秘密です' }, '秘密です'],
  ['what was filled in a form', { filled: '秘密ケ丘' }, '秘密ケ丘'],
])('holds the words of %s', async (_, parts, words) => {
  const { loose = [], notices } = await withPdf(pdfOf(parts));
  expect(loose.find(({ file }) => file === PDF)?.text).toContain(words);
  expect(notices.filter(({ file }) => file === PDF)).toEqual([]);
});

test('says of a PDF that cannot be read that nobody has looked for personal data in it', async () => {
  const { notices } = await withPdf('%PDF-1.7\nこれは壊れています。');
  const [notice] = notices.filter(({ file }) => file === PDF);
  expect(notice?.message).toBe('「a.pdf」の中の文字を確かめられません。PDFが壊れているようです。');
});

test('the words of an attachment are those of the file as it is, also where an earlier run has read it', async () => {
  const options = { cacheDir: await temporaryFolder(), workerModule };
  const words: (string | undefined)[] = [];
  for (const text of ['秘密', '公開', '公開']) {
    const content = await writeContent({ 'sections/koseki-jumin/files/a.zip': zipOf({ 'a.txt': text }) });
    words.push((await readManual(content, options)).loose?.find(({ file }) => file.endsWith('a.zip'))?.text);
  }
  expect(words).toEqual(['秘密', '公開', '公開']);
});
