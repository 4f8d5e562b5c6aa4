import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { withPageCache } from '#site/build/page-cache.ts';
import { temporaryFolder, writeFiles } from '../support/write-content.ts';

/** A cache with one page after a run that ended well. */
async function sealedCache(): Promise<string> {
  const cache = await temporaryFolder();
  await withPageCache(cache, () => writeFiles(cache, { 'astro/dist/a.html': 'a', 'astro/list.json': '{}' }));
  return cache;
}

/** Whether the page was still there when the next run began, and what that run said. */
async function nextRun(cache: string): Promise<{ isKept: boolean; isThrownAway: boolean }> {
  let isKept = false;
  const isThrownAway = await withPageCache(cache, async () => {
    isKept = existsSync(join(cache, 'astro/dist/a.html'));
    await writeFiles(cache, { 'astro/dist/a.html': 'a' });
  });
  return { isKept, isThrownAway };
}

test('keeps what a run left that ended well', async () => {
  expect(await nextRun(await sealedCache())).toEqual({ isKept: true, isThrownAway: false });
});

test('has nothing to throw away at first', async () => {
  expect(await nextRun(await temporaryFolder())).toEqual({ isKept: false, isThrownAway: false });
});

test('throws away what a run left that failed', async () => {
  const cache = await sealedCache();
  await expect(withPageCache(cache, () => Promise.reject(new Error('failed')))).rejects.toThrow('failed');
  expect(await nextRun(cache)).toEqual({ isKept: false, isThrownAway: true });
});

test.each([
  ['a changed page', 'astro/dist/a.html', 'b'],
  ['another page', 'astro/dist/b.html', 'b'],
  ['a changed list', 'astro/list.json', '{"a":1}'],
  ['a broken seal', 'astro.seal', ''],
])('throws away a cache with %s', async (_, path, text) => {
  const cache = await sealedCache();
  await writeFile(join(cache, path), text);
  expect(await nextRun(cache)).toEqual({ isKept: false, isThrownAway: true });
});
