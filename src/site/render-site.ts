import { createApp } from 'astro/app/entrypoint';
import { USUAL_CACHE } from '#read/usual-cache.ts';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { copyMedia } from './build/copy-media.ts';
import { pageFile } from './page-file.ts';
import { PAGE_LIST, PAGE_WRITER } from './render-orders.ts';
import { siteDir } from './site-dir.ts';
import type { WantedPage } from './write-pages.ts';

/**
 * The program that renders a site, which `renderer-adapter.ts` has Astro make: asks first for the page that writes others and
 * then, at an address of its own, for each that it neither wrote nor kept. Ends with an error where one cannot be rendered.
 */
const folder = siteDir(process.env['TSUGITE_CACHE'] ?? USUAL_CACHE);
const app = createApp({ streaming: false });
const routes = app.manifest.routes.flatMap(({ routeData }) => {
  const file = pageFile(routeData);
  return file === undefined ? [] : [{ file, routeData }];
});
await renderRoutes(routes.filter(({ file }) => file === PAGE_WRITER));
const settled = new Set(wantedPages().map(({ path }) => path));
await renderRoutes(routes.filter(({ file }) => file !== PAGE_WRITER && !settled.has(file)));
await addFiles();

async function renderRoutes(asked: typeof routes): Promise<void> {
  for (const { file, routeData } of asked) {
    const response = await app.render(new Request(new URL(routeData.route, 'http://localhost/')), { routeData });
    const text = await response.text();
    if (response.status === 500) throw new Error(`${routeData.component} could not be rendered`);
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
}

/** What the page that writes others has listed a moment ago. */
function wantedPages(): WantedPage[] {
  return JSON.parse(readFileSync(join(folder, PAGE_LIST), 'utf8')) as WantedPage[];
}

/** Images, attachments and the index. Not by whoever runs this: reading the content once more would take too long. */
async function addFiles(): Promise<void> {
  const { manual, options, orders, versions } = await import('./site.ts');
  copyMedia(options.contentDir, manual.assets, folder);
  if (!orders || orders.hasNoIndex) return;
  const { indexContent } = await import('./build/search/index-content.ts');
  await indexContent(versions, options, { site: folder, version: orders.version });
}
