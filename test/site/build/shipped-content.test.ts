import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { filesBelow } from '#site/build/manifest.ts';
import { PAGE_LIMIT, procedurePageSizes } from '../../bench/page-sizes.ts';
import { mustBuild, PROJECT } from '../../support/build-command.ts';
import { temporaryFolder } from '../../support/write-content.ts';

/** The day on which the newest editions of all procedures are in force. */
const AS_OF = '2026-12-01';

let outDir: string;

beforeAll(async () => {
  const folder = await temporaryFolder();
  outDir = join(folder, 'site');
  const options = ['--as-of', AS_OF, '--no-index'];
  await mustBuild({ contentDir: join(PROJECT, 'content'), cacheDir: join(folder, 'cache'), outDir, options });
}, 120_000);

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

test('every link of every page and feed of the shipped content leads to something', () => {
  const pages = filesBelow(outDir).filter((path) => /\.(?:html|xml)$/.test(path));
  expect(pages.length).toBeGreaterThan(1000);
  expect([...new Set(pages.flatMap(deadLinks))]).toEqual([]);
});
