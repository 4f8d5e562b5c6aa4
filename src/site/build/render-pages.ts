import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '#read/project-root.ts';
import { KEPT_PAGES } from '../kept-pages.ts';
import type { SiteOptions } from '../site-options.ts';
import { openPageStore, settlePages } from './page-store.ts';
import { runAstro } from './run-astro.ts';
import { softwareVersion } from './software-version.ts';

/** Where the pages tell which of them the site is to have; taken away before the site is published. */
const PAGE_LIST = join('api', 'pages.json');

/** What rendering gave: the sums of pages, by path, and how many kept pages were found damaged. */
export interface RenderedPages {
  sums: ReadonlyMap<string, string>;
  damagedPageCount: number;
}

/**
 * Renders the pages of a site into the folder `site`. Pages that show what they showed the last time are not rendered:
 * Astro is not even told of them, and their files are taken from the store.
 */
export async function renderPages(options: SiteOptions, site: string): Promise<RenderedPages> {
  const { cacheDir } = options;
  const version = softwareVersion(projectRoot());
  const store = openPageStore(cacheDir, version);
  const keptFile = join(cacheDir, 'kept-pages.json');
  writeFileSync(keptFile, JSON.stringify(Array.from(store.pages.values(), ({ path, key }) => [path, key])));
  await runAstro('build', { ...options, environment: { [KEPT_PAGES]: keptFile } }, ['--silent']);
  rmSync(keptFile);
  const list = join(site, PAGE_LIST);
  const wanted = JSON.parse(readFileSync(list, 'utf8')) as [string, string][];
  rmSync(list);
  return { sums: settlePages(store, wanted, { site, cacheDir, version }), damagedPageCount: store.damagedCount };
}
