import { resolve } from 'node:path';
import { type PageSizes, procedurePageSizes } from './page-sizes.ts';
import { buildContent } from './runs.ts';

/** Builds the content of the project below `root` and weighs the pages of its procedures. */
export async function contentPages(root: string, report: (doing: string) => void): Promise<PageSizes> {
  const outDir = resolve(root, 'pages/out');
  report('手順書のページを作っています。');
  await buildContent({ outDir, cacheDir: resolve(root, 'pages/cache') });
  return procedurePageSizes(outDir);
}
