import path from 'node:path';
import { deflateRawSync, deflateSync } from 'node:zlib';
import encoding from 'encoding-japanese';
import { expect, test } from 'vitest';
import { attachmentText } from '#read/attachment-text.ts';
import { findMyNumbers } from '#lint/detect/find-my-numbers.ts';
import { lint } from '#lint/lint.ts';
import { readManual } from '#read/read-manual.ts';
import { pdfOf } from '../support/pdf.ts';
import { temporaryFolder, writeContent } from '../support/write-content.ts';
import { zipOf } from '../support/zip.ts';

const workerModule = path.join(import.meta.dirname, 'workers/simple-worker.ts');
const MEGABYTE = 1024 * 1024;

async function noticesOf(name: string, data: string | Uint8Array) {
  const file = `sections/koseki-jumin/files/${name}`;
  const options = { cacheDir: await temporaryFolder(), workerModule };
  const { notices, assets } = await readManual(await writeContent({ [file]: data }), options);
  expect(assets).toContain(file);
  return notices.filter((notice) => notice.file === file);
}

const bytes = (text: string) => Buffer.from(text, 'latin1');
const OLE = Buffer.concat([bytes('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'), Buffer.alloc(504)]);
const ole = (stream: string | Buffer) =>
  Buffer.concat([OLE, typeof stream === 'string' ? Buffer.from(stream, 'utf16le') : stream, Buffer.alloc(512)]);
const record = (kind: string, data: string) => Buffer.from(kind + data, 'hex');
const WORKBOOK = record('09081000', '00060500'.padEnd(32, '0'));
const FILE_PASS = record('2f000200', '0000');
const cp932 = (text: string) => Buffer.from(encoding.convert(encoding.stringToCode(text), 'SJIS', 'UNICODE'));
const many = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, index) => [`${index}.txt`, '一']));

function pngOf(count: number): Buffer {
  const data = Buffer.concat([bytes('a\0\0'), deflateSync('一'.repeat(20_000))]);
  const chunk = Buffer.concat([Buffer.alloc(8), data, Buffer.alloc(4)]);
  chunk.writeUInt32BE(data.length, 0);
  chunk.write('zTXt', 4, 'latin1');
  const head = Buffer.alloc(33);
  head.write('\x89PNG\r\n\x1a\n\0\0\0\x0dIHDR', 'latin1');
  head.writeUInt32BE(1, 16);
  head.writeUInt32BE(1, 20);
  return Buffer.concat([head, ...Array.from({ length: count }, () => chunk)]);
}

test.each<[string, string | Uint8Array, string]>([
  ['a.pdf', Buffer.concat([bytes('%PDF-1.7'), Buffer.alloc(20 * MEGABYTE)]), '20MBより大きいPDFです。'],
  ['a.pptx', Buffer.concat([bytes('PK\x03\x04'), Buffer.alloc(20 * MEGABYTE)]), '20MBより大きいファイルです。'],
  ['a.xlsx', ole('EncryptedPackage'), 'パスワードが付いています。'],
  ['a.docx', ole('EncryptedPackage'), 'パスワードが付いています。'],
  ['a.ppt', ole('EncryptedSummary'), 'パスワードが付いています。'],
  ['a.xls', ole(Buffer.concat([WORKBOOK, FILE_PASS])), 'パスワードが付いています。'],
  ['a.xls', ole(Buffer.concat([WORKBOOK, record('86000000', ''), FILE_PASS])), 'パスワードが付いています。'],
  ['a.doc', ole(Buffer.from('eca5c1000000000000000001', 'hex')), 'パスワードが付いています。'],
  [
    'a.ods',
    zipOf({
      'META-INF/manifest.xml': '<manifest:file-entry><manifest:encryption-data/></manifest:file-entry>',
      'content.xml': { packed: Buffer.from('encrypted') },
    }),
    'パスワードが付いています。',
  ],
  ['a.zip', zipOf({ '名簿.pdf': { packed: Buffer.alloc(40), flags: 1 } }), 'パスワードが付いています。'],
  [
    'a.zip',
    zipOf({ 'a.txt': '一', '名簿.XLSX': { packed: Buffer.alloc(40) } }),
    '中に、Word、Excel、PDFなどのファイルが入っています。',
  ],
  ['a.docx', zipOf({ 'word/document.xml': { packed: Buffer.alloc(40, 0xff) } }), 'ファイルが壊れているようです。'],
  ['a.docx', 'PK\x03\x04', 'ファイルが壊れているようです。'],
])('says of %s that nobody has looked for personal data in it', async (name, data, why) => {
  const [notice, ...others] = await noticesOf(name, data);
  expect(others).toEqual([]);
  expect(notice?.message).toBe(`「${name}」の中の文字を確かめられません。${why}`);
  expect(notice?.severity).toBe('warning');
  expect(notice?.fix).toMatch(/確かめてください。|作り直してください。/);
});

test.each<[string, Uint8Array, string]>([
  ['a.pdf', pdfOf({ text: '一', pages: 201 }), '読んだのは、初めの200ページだけです。'],
  ['a.zip', zipOf(many(2001)), '中身が多く、読んだのは初めの部分だけです。'],
  [
    'a.docx',
    zipOf({ 'word/document.xml': '<w:t>一</w:t>'.repeat(2 * MEGABYTE) }),
    '中身が多く、読んだのは初めの部分だけです。',
  ],
  [
    'a.xlsx',
    zipOf({ 'docProps/app.xml': ' '.repeat(16 * MEGABYTE), 'xl/sharedStrings.xml': '一' }),
    '中身が多く、読んだのは初めの部分だけです。',
  ],
  ['a.png', pngOf(60), '中身が多く、読んだのは初めの部分だけです。'],
])('says of %s, for information, that a part of it was not looked at', async (name, data, why) => {
  const [notice, ...others] = await noticesOf(name, data);
  expect(others).toEqual([]);
  expect(notice?.message).toBe(`「${name}」の中の文字は、一部しか確かめていません。${why}`);
  expect(notice?.severity).toBe('info');
  expect(notice?.fix).toMatch(/残り.*確かめてください。/);
});

test.each(['a.jtd', 'a.JTDC'])('says of %s, for information, that nobody has looked into it', async (name) => {
  const [notice, ...others] = await noticesOf(name, ole('一覧'));
  expect(others).toEqual([]);
  expect(notice).toMatchObject({
    severity: 'info',
    message: `「${name}」の中の文字を確かめられません。一太郎のファイルは読めません。`,
    fix: '個人情報がないことを、開いて確かめてください。',
  });
});

test.each<[string, string | Uint8Array]>([
  ['a.pdf', pdfOf({ text: '一', pages: 200 })],
  ['a.zip', zipOf(many(2000))],
  ['a.zip', zipOf({})],
  ['a.zip', zipOf({ 'a.txt': '一', 'a.png': { packed: Buffer.alloc(40) } })],
  ['a.docx', zipOf({ 'word/document.xml': '<w:t>一</w:t>', 'word/embeddings/a.xlsx': { packed: Buffer.alloc(9) } })],
  ['a.docx', zipOf({ 'word/document.xml': '<w:t>一</w:t>', 'word/media/a.png': { packed: Buffer.alloc(9, 0xff) } })],
  ['a.xlsx', ole('一覧')],
  ['a.xls', ole(Buffer.concat([WORKBOOK, record('e1000200', 'b004')]))],
  ['a.doc', ole(Buffer.from('eca5c1000000000000000000', 'hex'))],
  ['a.png', pngOf(10)],
  ['a.dxf', Buffer.alloc(20 * MEGABYTE + 1)],
])('has nothing to say about %s', async (name, data) => {
  expect(await noticesOf(name, data)).toEqual([]);
});

test('reads old office files of any length without harm to the memory that others use', () => {
  for (let length = 512; length < 5632; length += 1) attachmentText(Buffer.alloc(length, '一覧', 'utf16le'), 'a.xls');
  expect(attachmentText(Buffer.from('.これは秘密の番号', 'utf16le').subarray(1), 'a.xls').words).toContain(
    'れは秘密の番号',
  );
});

test('finds a number in megabytes of others', async () => {
  const text = `${'1'.repeat(14 * MEGABYTE)}\n携帯電話 090-1234-5678\n`;
  const file = 'sections/koseki-jumin/files/a.zip';
  const content = await writeContent({ [file]: zipOf({ 'a.txt': text }) });
  const manual = await readManual(content, { cacheDir: await temporaryFolder(), workerModule });
  const found = lint(manual, '2026-04-01').filter((finding) => finding.file === file);
  expect(found.map(({ ruleId }) => ruleId)).toContain('no-personal-data');
}, 60_000);

test.each<[string, Buffer]>([
  ['CP932', cp932('氏名,個人番号\r\n継手,９８７６５４３２１０９３\r\n')],
  ['UTF-16', Buffer.from('\ufeff氏名,個人番号\r\n継手,987654321093\r\n', 'utf16le')],
])('finds a number in a table in %s that is in an archive', (_, table) => {
  const { words } = attachmentText(zipOf({ '名簿.csv': { packed: deflateRawSync(table) } }), 'a.zip');
  expect(findMyNumbers(words).map(({ severity }) => severity)).toEqual(['error']);
});

test.each([
  ['a.xlsx', 'xl/drawings/drawing1.xml'],
  ['a.xlsx', 'xl/threadedComments/threadedComment1.xml'],
  ['a.pptx', 'ppt/comments/modernComment_1.xml'],
  ['a.docx', 'word/diagrams/data1.xml'],
])('finds a number in %s that stands in a text box, a comment or a diagram (%s)', (name, part) => {
  const paragraphs = '<a:p><a:t>個人番号</a:t></a:p><a:p><a:t>9876</a:t><a:t>54321093</a:t></a:p>';
  const { words } = attachmentText(zipOf({ [part]: paragraphs }), name);
  expect(findMyNumbers(words).map(({ severity }) => severity)).toEqual(['error']);
});

test.each([
  ['a.docx', 'word/document.xml', '<wp:posOffset>987654</wp:posOffset><wp:posOffset>321093</wp:posOffset>'],
  ['a.xlsx', 'xl/drawings/drawing1.xml', '<xdr:col>9</xdr:col><xdr:colOff>87654321093</xdr:colOff>'],
])('takes no places of shapes in %s for a number that somebody typed', (name, part, places) => {
  const { words } = attachmentText(zipOf({ [part]: `<a:p><a:t>個人番号</a:t></a:p>${places}` }), name);
  expect(findMyNumbers(words)).toEqual([]);
});

test('reads the beginning of a text that is too long for an archive as the UTF-8 that it is', () => {
  const { words, fault } = attachmentText(zipOf({ 'a.txt': '継手市' + '一'.repeat(6 * MEGABYTE) }), 'a.zip');
  expect([words.slice(0, 4), fault]).toEqual(['継手市一', 'cut']);
});

/** An entry that unpacks to as much as is allowed before it turns out to be damaged. */
const bomb = (): Buffer => {
  const packed = deflateRawSync(Buffer.alloc(15 * MEGABYTE));
  return Buffer.concat([packed.subarray(0, -4), Buffer.alloc(40, 0xff)]);
};

test.each<[string, Uint8Array]>([
  ['a.zip', zipOf({ 'a.txt': ' '.repeat(15 * MEGABYTE) })],
  ['a.zip', zipOf({ 'a.txt': '<'.repeat(15 * MEGABYTE) })],
  ['a.zip', zipOf({ 'a.txt': '</a'.repeat(5 * MEGABYTE) })],
  ['a.zip', zipOf({ 'a.txt': '\n '.repeat(7 * MEGABYTE) })],
  ['a.zip', zipOf({ 'a.txt': { packed: bomb(), times: 2000 } })],
  ['a.xls', Buffer.alloc(19 * MEGABYTE, 'a'.repeat(6) + '\0')],
  ['a.png', pngOf(100_000)],
])(
  'gets through the worst %s in a few seconds of computing',
  (name, data) => {
    const start = process.cpuUsage();
    attachmentText(Buffer.from(data), name);
    expect(process.cpuUsage(start).user / 1_000_000).toBeLessThan(5);
  },
  60_000,
);
