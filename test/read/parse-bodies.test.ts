import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { readEntries, writeEntry } from '#read/body-cache.ts';
import { parseBodies, type BodyInput } from '#read/parse-bodies.ts';
import { appender } from '#read/line-store.ts';
import { segmentsReader } from '#read/read-segments.ts';
import { temporaryFolder } from '../support/write-content.ts';

const SIMPLE = path.join(import.meta.dirname, 'workers/simple-worker.ts');
const input = (text: string, index = 0, section = 'somu'): BodyInput => ({
  file: `sections/${section}/procedures/buns-${String(index).padStart(3, '0')}.mdx`,
  line: 12,
  text,
});
const parse = async (
  texts: readonly string[],
  cacheDir: string,
  more: { workerModule?: string; timeout?: number } = {},
) => {
  const inputs = texts.map((text, index) => input(text, index));
  return parseBodies(inputs, { cacheDir, workerModule: SIMPLE, ...more });
};
const outline = (parsed: Awaited<ReturnType<typeof parse>>) =>
  parsed.map(({ body, notices }) => body?.texts[0]?.text ?? notices.map(({ ruleId }) => ruleId).join());
const filesIn = async (cacheDir: string) =>
  (await readdir(path.join(cacheDir, 'bodies'), { recursive: true }))
    .filter((name) => name.endsWith('.jsonl'))
    .map((name) => path.join(cacheDir, 'bodies', name));
const entriesIn = async (cacheDir: string) => {
  const texts = await Promise.all((await filesIn(cacheDir)).map((file) => readFile(file, 'utf8')));
  return texts.flatMap((text) => text.split('\n').filter((line) => line !== ''));
};

describe('a body over which the parser dies costs that body only', () => {
  test.each([
    ['aborts its process', ['abort'], {}],
    ['throws', ['throw'], {}],
    ['never comes back', ['loop'], { timeout: 1500 }],
    ['dies twice in one batch', ['abort', 'throw'], {}],
  ])('when it %s', async (_, deadly, more) => {
    const texts = Array.from({ length: 40 }, (_unused, index) => `本文${index}`);
    const where = [7, 23];
    deadly.forEach((text, index) => texts.splice(where[index] ?? 0, 1, text));
    const parsed = await parse(texts, await temporaryFolder(), more);
    expect(outline(parsed)).toEqual(texts.map((text) => (deadly.includes(text) ? 'safe-subset' : text)));
    expect(parsed[7]?.notices).toMatchObject([{ file: 'sections/somu/procedures/buns-007.mdx', line: 12, column: 1 }]);
  });

  test('and is tried again the next time', async () => {
    const cacheDir = await temporaryFolder();
    await parse(['abort', 'よい'], cacheDir);
    expect(await entriesIn(cacheDir)).toHaveLength(1);
    const real = await parseBodies([input('abort')], { cacheDir });
    expect(real[0]?.body?.texts[0]?.text).toBe('abort');
  });
});

test('throws where no worker can start: then the tool is broken and not a file', async () => {
  const cacheDir = await temporaryFolder();
  const workerModule = path.join(cacheDir, 'worker.ts');
  await writeFile(workerModule, 'throw new Error("No parser here.");\n');
  await expect(parse(['本文'], cacheDir, { workerModule })).rejects.toThrow(/did not start[^]*No parser here/u);
});

describe('the cache', () => {
  const BROKEN = path.join(import.meta.dirname, 'workers/nothing.ts');

  test('keeps the body, its notices and its segments, and needs no worker for them', async () => {
    const cacheDir = await temporaryFolder();
    const [first] = await parse(['remark 本文'], cacheDir);
    const [second] = await parse(['remark 本文'], cacheDir, { workerModule: BROKEN });
    expect(second).toEqual(first);
    expect(second?.notices).toMatchObject([{ ruleId: 'safe-subset', line: 12 }]);
    expect(segmentsReader(cacheDir)(second?.body?.digest ?? '')).toEqual(['<p>remark 本文</p>']);
  });

  test.each([
    ['cut off', (bytes: Buffer) => bytes.subarray(0, bytes.length - 20)],
    ['empty', () => Buffer.alloc(0)],
    ['changed in one byte', (bytes: Buffer) => Buffer.from(bytes.toString().replace('本文', '本分'))],
    ['changed in its last byte', (bytes: Buffer) => Buffer.from(bytes.toString().replace('</p>', '</q>'))],
    ['somebody else’s', () => Buffer.from('{"body":{},"segments":["<script>"],"notices":[]}')],
    ['no text at all', () => Buffer.from([0, 255, 254, 1])],
    ['half there, with half of another behind it', (bytes: Buffer) => Buffer.concat([bytes.subarray(0, 99), bytes])],
  ])('throws away an entry that is %s, and writes it again', async (_, damage) => {
    const cacheDir = await temporaryFolder();
    const before = await parse(['本文'], cacheDir);
    const [file = ''] = await filesIn(cacheDir);
    await writeFile(file, damage((await readFile(file)).subarray(1)));
    expect(() => segmentsReader(cacheDir)(before[0]?.body?.digest ?? '')).toThrow(/has no body/u);
    expect(await parse(['本文'], cacheDir)).toEqual(before);
    expect(await parse(['本文'], cacheDir, { workerModule: BROKEN })).toEqual(before);
    expect(segmentsReader(cacheDir)(before[0]?.body?.digest ?? '')).toEqual(['<p>本文</p>']);
  });

  test('loses nothing but the damaged entry of a file', async () => {
    const cacheDir = await temporaryFolder();
    const parsed = { notices: [], segments: ['<p>一</p>'] };
    const names = ['0a1', '0a2', '0a3'].map((end) => `${'0'.repeat(8)}${end}`.padEnd(64, '0'));
    const append = appender();
    for (const digest of names) writeEntry({ cacheDir, digest, append }, parsed);
    const [file = '', ...others] = await filesIn(cacheDir);
    expect(others).toEqual([]);
    const text = await readFile(file, 'utf8');
    await writeFile(file, text.replace(/(0a2[^]*?)一/u, '$1二'));
    expect([...readEntries(cacheDir, names).keys()]).toEqual([names[0], names[2]]);
    expect(readEntries(cacheDir, ['f'.repeat(64)])).toEqual(new Map());
  });

  test('does not take the entry of another body for its own', async () => {
    const cacheDir = await temporaryFolder();
    const [one, two] = await parse(['一', '二'], cacheDir);
    const [oneEntry = '', twoEntry = ''] = [one, two].map((each) => each?.body?.digest);
    for (const file of await filesIn(cacheDir)) {
      const text = await readFile(file, 'utf8');
      await writeFile(file, text.replaceAll(oneEntry, '-').replaceAll(twoEntry, oneEntry).replaceAll('-', twoEntry));
    }
    expect(outline(await parse(['一', '二'], cacheDir))).toEqual(['一', '二']);
  });

  test('parses one text once for a section, and names each file in its own notices', async () => {
    const cacheDir = await temporaryFolder();
    const inputs = [input('remark', 1), input('remark', 2), input('remark', 3, 'zaisei')];
    const parsed = await parseBodies(inputs, { cacheDir, workerModule: SIMPLE });
    expect(parsed.map(({ notices }) => notices[0]?.file)).toEqual(inputs.map(({ file }) => file));
    expect(await entriesIn(cacheDir)).toHaveLength(2);
  });
});

test('gives nothing for nothing and starts no worker', async () => {
  expect(await parse([], await temporaryFolder(), { workerModule: '/nowhere.ts' })).toEqual([]);
});

test('the real worker checks, parses and refuses', async () => {
  const cacheDir = await temporaryFolder();
  const texts = ['## 目的\n\n本文です。\n', 'export "\\', 'import x from "y"\n\n本文\n', '{process.exit()}\n'];
  const parsed = await parse(texts, cacheDir, { workerModule: undefined });
  expect(parsed.map(({ body }) => body?.headings.map(({ text }) => text))).toEqual([
    ['目的'],
    undefined,
    undefined,
    undefined,
  ]);
  expect(parsed.map(({ notices }) => notices.length > 0)).toEqual([false, true, true, true]);
  expect(segmentsReader(cacheDir)(parsed[0]?.body?.digest ?? '').join('')).toContain('本文です。');
});
