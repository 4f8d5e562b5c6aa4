import { readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { readBlocks } from '#read/read-blocks.ts';
import { temporaryFolder } from '../support/write-content.ts';

const input = (text: string) => ({ file: 'sections/somu/procedures/buns-001.mdx', line: 12, text });
const NOWHERE = '/nowhere.ts';

test('reads bodies as blocks in a worker, and those that must not be published as none', async () => {
  const cacheDir = await temporaryFolder();
  const blocks = await readBlocks([input('## 目的\n\n本文です。\n'), input('{process.exit()}\n')], { cacheDir });
  expect(blocks[0]?.map(({ kind, path: under }) => [kind, ...under])).toEqual([['heading'], ['paragraph', '目的']]);
  expect(blocks[1]).toBeUndefined();
});

test('reads one text once: the second time needs no worker', async () => {
  const cacheDir = await temporaryFolder();
  const texts = [input('一です。\n'), input('二です。\n'), input('一です。\n')];
  const first = await readBlocks(texts, { cacheDir });
  expect(await readBlocks(texts, { cacheDir, workerModule: NOWHERE })).toEqual(first);
  expect(first[0]).toEqual(first[2]);
});

test('reads again what is damaged in the cache', async () => {
  const cacheDir = await temporaryFolder();
  const first = await readBlocks([input('一です。\n')], { cacheDir });
  const [name] = (await readdir(path.join(cacheDir, 'blocks'), { recursive: true })).filter((file) =>
    file.endsWith('.json'),
  );
  await writeFile(path.join(cacheDir, 'blocks', name ?? ''), '{}');
  expect(await readBlocks([input('一です。\n')], { cacheDir })).toEqual(first);
});
