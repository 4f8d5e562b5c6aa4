import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '#read/project-root.ts';
import { KEPT_PAGES, PAGE_LIST } from '../kept-pages.ts';
import type { WantedPage } from '../write-pages.ts';
import type { SiteOptions } from '../site-options.ts';
import { openPageStore, settlePages } from './page-store.ts';
import { runAstro } from './run-astro.ts';
import { softwareVersion } from './software-version.ts';

/** What Astro itself makes of the page that writes the others. */
const WRITER = join('api', 'pages.html');

/** What rendering gave: the sums of pages, by path, and how many kept pages were found damaged. */
export interface RenderedPages {
  sums: ReadonlyMap<string, string>;
  damagedPageCount: number;
}

/**
 * Renders the pages of a site into the folder `site`. Pages that show what they showed the last time are not rendered:
 * their files are taken from the store. The page `api/pages` writes all of which there are many; Astro knows of the rest only.
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
  const wanted = JSON.parse(readFileSync(list, 'utf8')) as WantedPage[];
  for (const file of [list, join(site, WRITER)]) rmSync(file);
  return { sums: settlePages(store, wanted, { site, cacheDir, version }), damagedPageCount: store.damagedCount };
}
