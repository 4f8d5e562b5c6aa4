import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { removeFile } from '#read/held-files.ts';
import { projectRoot } from '#read/project-root.ts';
import { SHORT_RUN_FLAGS } from '#read/short-run-flags.ts';
import { PAGE_LIST, PAGE_WRITER, writeOrders } from '../render-orders.ts';
import type { WantedPage } from '../write-pages.ts';
import type { SiteOptions } from '../site-options.ts';
import { copyFolder } from './copy-folder.ts';
import { openPageStore, settlePages } from './page-store.ts';
import { rendererOf } from './renderer.ts';
import { runProgram } from './run-astro.ts';
import { softwareVersion } from './software-version.ts';

/**
 * Node's options for rendering, whether all pages are made or one. What is read stays to the end; V8 would conclude that what
 * is made of it for a page stays too, and put that where it is in the way (as in `release-slots.ts`).
 */
const RENDERING: readonly string[] = [...SHORT_RUN_FLAGS, '--no-allocation-site-pretenuring'];

/** What rendering gave: the sums of pages, by path, and how many kept pages were found damaged. */
export interface RenderedPages {
  sums: ReadonlyMap<string, string>;
  damagedPageCount: number;
}

/**
 * Renders the pages of a site into the folder `site`, with what search needs. Pages that show what they showed the last time
 * are not rendered: their files are taken from the store. The page `api/pages` writes all of which there are many.
 */
export async function renderPages(
  { hasNoIndex = false, ...options }: SiteOptions & { hasNoIndex?: boolean },
  site: string,
): Promise<RenderedPages> {
  const { cacheDir } = options;
  const version = softwareVersion(projectRoot());
  const store = openPageStore(cacheDir, version);
  const kept = new Map(Array.from(store.pages.values(), ({ path, key }) => [path, key]));
  const ordersFile = join(cacheDir, 'render-orders.json');
  const environment = writeOrders(ordersFile, { version, kept, hasNoIndex });
  const { program, filesDir } = await rendererOf(version, options);
  copyFolder(filesDir, site);
  await runProgram([...RENDERING, program], { ...options, environment });
  removeFile(ordersFile);
  const list = join(site, PAGE_LIST);
  const wanted = JSON.parse(readFileSync(list, 'utf8')) as WantedPage[];
  for (const file of [list, join(site, PAGE_WRITER)]) removeFile(file);
  return { sums: settlePages(store, wanted, { site, cacheDir, version }), damagedPageCount: store.damagedCount };
}
