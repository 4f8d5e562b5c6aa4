import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { pageWriter } from '#site/page-writer.ts';
import { writePages } from '#site/write-pages.ts';
import { temporaryFolder } from '../support/write-content.ts';

const PAGES = [
  { path: 'a.html', key: 'k1' },
  { path: 'b/c.html', key: 'k2' },
];

test('writes what is not kept, and tells of all with the sum of what it wrote', async () => {
  const folder = await temporaryFolder();
  const kept = new Map([['a.html', 'k1']]);
  const wanted = await writePages(PAGES, { kept, write: pageWriter(folder) }, ({ path }) => `業務 ${path}`);
  const sum = createHash('sha256').update('業務 b/c.html').digest('hex');
  expect(wanted).toEqual([PAGES[0], { path: 'b/c.html', key: 'k2', sum }]);
  expect(readFileSync(join(folder, 'b/c.html'), 'utf8')).toBe('業務 b/c.html');
  expect(existsSync(join(folder, 'a.html'))).toBe(false);
});

test('writes again what shows something new', async () => {
  const folder = await temporaryFolder();
  await writePages(PAGES, { kept: new Map([['a.html', 'an old key']]), write: pageWriter(folder) }, ({ key }) => key);
  expect(readFileSync(join(folder, 'a.html'), 'utf8')).toBe('k1');
});

test('makes a page only when the one before it has been written', async () => {
  const folder = await temporaryFolder();
  const seen: boolean[] = [];
  const pages = PAGES.values().map((page) => {
    seen.push(existsSync(join(folder, 'a.html')));
    return page;
  });
  await writePages(pages, { kept: new Map(), write: pageWriter(folder) }, async () => 'x');
  expect(seen).toEqual([false, true]);
});

test('what is thrown while a page is made names the page', async () => {
  const at = { kept: new Map(), write: pageWriter(await temporaryFolder()) };
  const making = writePages(PAGES, at, ({ path }) => {
    throw new Error(`cause of ${path}`);
  });
  await expect(making).rejects.toThrow(/^a\.html: Error: cause of a\.html/u);
});
