import { hash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openPageStore, settlePages } from '#site/build/page-store.ts';
import { temporaryFolder } from '../support/write-content.ts';
import { writeFiles } from '../support/write-files.ts';

const VERSION = 'v1';

/** A build that rendered `rendered` (text by path) and wants the pages `wanted` (key by path). */
async function build(cacheDir: string, rendered: Record<string, string>, wanted: Record<string, string>) {
  const site = await temporaryFolder();
  const store = openPageStore(cacheDir, VERSION);
  await writeFiles(site, rendered);
  const pages = Object.entries(wanted).map(([path, key]) => ({ path, key, sum: sumOf(rendered[path]) }));
  const sums = settlePages(store, pages, { site, cacheDir, version: VERSION });
  return { site, sums, text: (path: string) => readFileSync(join(site, path), 'utf8') };
}

function sumOf(text: string | undefined): string | undefined {
  return text === undefined ? undefined : hash('sha256', text);
}

async function firstBuild(): Promise<string> {
  const cacheDir = await temporaryFolder();
  await build(cacheDir, { 'a.html': 'A', 'b/c.html': 'C' }, { 'a.html': 'k1', 'b/c.html': 'k2' });
  return cacheDir;
}

function storedKeys(cacheDir: string, version = VERSION): Record<string, string> {
  const { pages } = openPageStore(cacheDir, version);
  return Object.fromEntries(Array.from(pages.values(), ({ path, key }) => [path, key]));
}

test('has nothing at first', async () => {
  expect(openPageStore(await temporaryFolder(), VERSION)).toEqual({ pages: new Map(), damagedCount: 0, files: [] });
});

test('a page that was kept stands in the site with its old bytes and sum, beside what was rendered', async () => {
  const cacheDir = await firstBuild();
  const { text, sums } = await build(cacheDir, { 'a.html': 'A2' }, { 'a.html': 'k9', 'b/c.html': 'k2' });
  expect([text('a.html'), text('b/c.html')]).toEqual(['A2', 'C']);
  expect(sums.get('b/c.html')).toBe('6b23c0d5f35d1b11f9b683f0b0a617355deb11277d91ae091d399c655b87940d');
  expect(storedKeys(cacheDir)).toEqual({ 'a.html': 'k9', 'b/c.html': 'k2' });
});

test('forgets the page that the site no longer has', async () => {
  const cacheDir = await firstBuild();
  await build(cacheDir, {}, { 'a.html': 'k1' });
  expect(storedKeys(cacheDir)).toEqual({ 'a.html': 'k1' });
});

test('a page may have the name that a folder of pages had, and a folder that of a page', async () => {
  const cacheDir = await firstBuild();
  const inFolder = await build(cacheDir, { 'a.html/d.html': 'D' }, { 'a.html/d.html': 'k3' });
  expect(inFolder.text('a.html/d.html')).toBe('D');
  expect(storedKeys(cacheDir)).toEqual({ 'a.html/d.html': 'k3' });
  const back = await build(cacheDir, { 'a.html': 'A' }, { 'a.html': 'k1' });
  expect(back.text('a.html')).toBe('A');
  expect(storedKeys(cacheDir)).toEqual({ 'a.html': 'k1' });
});

test('a page that was neither rendered nor kept is a broken promise', async () => {
  const cacheDir = await firstBuild();
  await expect(build(cacheDir, {}, { 'a.html': 'another key' })).rejects.toThrow(
    'a.html was neither rendered nor kept',
  );
});

test.each([
  ['changed', (file: string) => writeFileSync(file, 'X')],
  ['removed', (file: string) => rm(file)],
])('gives up a page whose file was %s, counts it, and keeps the rest', async (_, damage) => {
  const cacheDir = await firstBuild();
  await damage(join(cacheDir, 'pages/a.html'));
  expect(openPageStore(cacheDir, VERSION).damagedCount).toBe(1);
  expect(storedKeys(cacheDir)).toEqual({ 'b/c.html': 'k2' });
});

test.each([
  ['is of another version of the software', () => undefined, 'v2'],
  ['has a damaged list', (cacheDir: string) => writeFileSync(join(cacheDir, 'pages.json'), '[]'), VERSION],
])('gives up everything where the store %s', async (_, damage, version) => {
  const cacheDir = await firstBuild();
  damage(cacheDir);
  expect(storedKeys(cacheDir, version)).toEqual({});
});
