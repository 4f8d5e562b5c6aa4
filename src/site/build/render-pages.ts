import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { removeFile } from '#read/held-files.ts';
import { projectRoot } from '#read/project-root.ts';
import { PAGE_LIST, PAGE_WRITER, writeOrders } from '../render-orders.ts';
import type { WantedPage } from '../write-pages.ts';
import type { SiteOptions } from '../site-options.ts';
import { copyFolder } from './copy-folder.ts';
import { openPageStore, settlePages } from './page-store.ts';
import { rendererOf } from './renderer.ts';
import { runProgram } from './run-astro.ts';
import { softwareVersion } from './software-version.ts';

/**
 * Node's options for rendering. Nobody waits for a single page, so that compiling need not begin early nor on another thread.
 * Much is made that is soon of no use, and with more room for it far less of it is carried along. What is read stays to
 * the end: looking early for what can be thrown away costs more than it gives. V8 takes from that reading what parts of a page
 * will be, and would put those too where they stay (see `release-slots.ts`).
 */
const RENDERING: readonly string[] = [
  '--min-semi-space-size=32',
  '--max-semi-space-size=32',
  '--no-concurrent-marking',
  '--no-concurrent-recompilation',
  '--no-allocation-site-pretenuring',
];

/** All pages are rendered: a sixteenth of the CPU time less, in no more memory. */
const MUCH_TO_DO: readonly string[] = [
  ...RENDERING,
  '--efficiency-mode',
  '--no-incremental-marking',
  '--initial-old-space-size=600',
];

/**
 * Most of the pages are there already: V8's last compiler then costs a twentieth of a build and gives nothing. Where all are
 * rendered it gives back what it costs, and saves memory.
 */
const LITTLE_TO_DO: readonly string[] = [...RENDERING, '--no-turbofan', '--initial-old-space-size=1000'];

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
  await runProgram([...(kept.size > 0 ? LITTLE_TO_DO : MUCH_TO_DO), program], { ...options, environment });
  removeFile(ordersFile);
  const list = join(site, PAGE_LIST);
  const wanted = JSON.parse(readFileSync(list, 'utf8')) as WantedPage[];
  for (const file of [list, join(site, PAGE_WRITER)]) removeFile(file);
  return { sums: settlePages(store, wanted, { site, cacheDir, version }), damagedPageCount: store.damagedCount };
}
