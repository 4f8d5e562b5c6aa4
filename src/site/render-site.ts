import { createApp } from 'astro/app/entrypoint';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pageFile } from './page-file.ts';
import { siteDir } from './site-dir.ts';

/**
 * The program that renders a site, which `renderer-adapter.ts` has Astro make: asks for every page at an address of its own,
 * the one that writes all others among them, and writes what is given. Ends with an error where one cannot be rendered.
 */
const folder = siteDir(process.env['TSUGITE_CACHE'] ?? '.cache/tsugite');
const app = createApp({ streaming: false });
for (const { routeData } of app.manifest.routes) {
  const file = pageFile(routeData);
  if (file === undefined) continue;
  const response = await app.render(new Request(new URL(routeData.route, 'http://localhost/')), { routeData });
  const text = await response.text();
  if (response.status === 500) throw new Error(`${routeData.component} could not be rendered`);
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), text);
}
await index();

// Here and not by whoever runs this: reading the content once more would take as long as the index of a small manual.
async function index(): Promise<void> {
  const { options, orders, versions } = await import('./site.ts');
  if (!orders || orders.hasNoIndex) return;
  const { indexContent } = await import('./build/search/index-content.ts');
  await indexContent(versions, options, { site: folder, version: orders.version });
}
