import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, type Browser } from 'playwright-core';
import { serve } from '#site/serve.ts';
import { ensureBrowser } from '../support/ensure-browser.ts';
import { mustBuild, PROJECT } from '../support/build-command.ts';
import { QUIET } from '../support/browser-arguments.ts';
import { writeFiles } from '../support/write-files.ts';
import { askCold, askPage, type ColdSearch } from './ask-page.ts';
import type { EvalCommand } from './eval-command.ts';
import type { Evaluation } from './eval-report.ts';
import type { EvalQuery, QueriesFile } from './queries-file.ts';
import { relevanceContent, type RelevancePage } from './relevance-content.ts';

/** As slow as a desk computer of an office is beside this machine. */
export const SLOWDOWN = 4;
/** A folder as offices name them: Japanese, and a space. */
const FOLDER = '検索 の評価';

/** Opens a site in a real browser, puts all queries to its search page, and gives what was shown. */
export async function evaluate(command: EvalCommand, { queries, pages }: QueriesFile): Promise<Evaluation> {
  const site = command.site ?? (pages ? await buildPages(pages) : builtSite());
  const opened = command.isFile ? { url: `${pathToFileURL(site).href}/`, close: async () => {} } : await serve(site, 0);
  const executablePath = ensureBrowser({ platform: process.platform, environment: process.env });
  const browser = await chromium.launch({ executablePath, args: QUIET });
  try {
    const address = `${opened.url}search.html`;
    const context = await browser.newContext();
    const answers = await askPage(await context.newPage(), address, queries);
    const cold = await coldSearches(browser, address, sample(queries, command.coldCount));
    return { address: command.isFile ? 'フォルダー' : 'http', answers, cold };
  } finally {
    await browser.close();
    await opened.close();
  }
}

/** What `npm run build` has made. */
function builtSite(): string {
  if (existsSync('dist/search.html')) return 'dist';
  throw new Error(
    '作ったサイトがありません。先に「npm run build」を行うか、「--site」でフォルダーを指定してください。',
  );
}

/** Builds the pages of a relevance set as a site of their own and gives its folder. */
export async function buildPages(pages: readonly RelevancePage[]): Promise<string> {
  const folder = join(PROJECT, '.cache', 'search-eval');
  const [contentDir, outDir] = [join(folder, 'content'), join(folder, FOLDER)];
  await rm(contentDir, { recursive: true, force: true });
  await writeFiles(contentDir, relevanceContent(pages));
  await mustBuild({ contentDir, cacheDir: join(folder, 'cache'), outDir });
  return outDir;
}

async function coldSearches(browser: Browser, address: string, queries: readonly EvalQuery[]): Promise<ColdSearch[]> {
  const searches: ColdSearch[] = [];
  for (const { q: query } of queries) {
    const context = await browser.newContext();
    searches.push(await askCold(context, address, { query, slowdown: SLOWDOWN }));
    await context.close();
  }
  return searches;
}

/** Queries spread evenly over all kinds. */
function sample(queries: readonly EvalQuery[], count: number): EvalQuery[] {
  const step = Math.max(1, queries.length / Math.max(1, count));
  return Array.from({ length: Math.min(count, queries.length) }, (_, at) => queries[Math.floor(at * step)]).filter(
    (query) => query !== undefined,
  );
}
