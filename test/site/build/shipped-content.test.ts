import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { filesBelow } from '#site/build/manifest.ts';
import { PAGE_LIMIT, procedurePageSizes } from '../../bench/page-sizes.ts';
import { mustBuild, PROJECT } from '../../support/build-command.ts';
import { temporaryFolder } from '../../support/write-content.ts';

/** The day on which the newest editions of all procedures are in force. */
const AS_OF = '2026-12-01';

/** A day on which the reviews of all of them are overdue, if nobody does any. */
const ALL_OVERDUE = '2032-01-01';

let folder: string;
let outDir: string;

beforeAll(async () => {
  folder = await temporaryFolder();
  outDir = await buildAsOf(AS_OF);
}, 120_000);

async function buildAsOf(asOf: string): Promise<string> {
  const siteDir = join(folder, asOf);
  const options = ['--as-of', asOf, '--no-index'];
  const contentDir = join(PROJECT, 'content');
  await mustBuild({ contentDir, cacheDir: join(folder, 'cache'), outDir: siteDir, options });
  return siteDir;
}

/** Where links of a page lead that lead nowhere, from the root of the site. */
function deadLinks(path: string): string[] {
  const links = readFileSync(join(outDir, path), 'utf8').matchAll(/<(?:a|link)\b[^>]*? href="?([^"\s>#?]+)/g);
  const inside = Array.from(links, ([, href = '']) => href).filter((href) => !/^[a-z]+:/.test(href));
  return inside.map((href) => join(path, '..', decodeURIComponent(href))).filter((to) => !existsSync(join(outDir, to)));
}

test('no procedure of the shipped content is a page of more than 60 KB', () => {
  const { count, largest, largestPage } = procedurePageSizes(outDir);
  expect(count).toBeGreaterThan(50);
  expect(largest, `${largestPage}: divide the procedure, as keiy-004 was`).toBeLessThanOrEqual(PAGE_LIMIT);
});

test('nor when its review is overdue and its banner says so', async () => {
  const { largest, largestPage } = procedurePageSizes(await buildAsOf(ALL_OVERDUE));
  expect(largest, largestPage).toBeLessThanOrEqual(PAGE_LIMIT);
}, 120_000);

test('every link of every page and feed of the shipped content leads to something', () => {
  const pages = filesBelow(outDir).filter((path) => /\.(?:html|xml)$/.test(path));
  expect(pages.length).toBeGreaterThan(1000);
  expect([...new Set(pages.flatMap(deadLinks))]).toEqual([]);
});
