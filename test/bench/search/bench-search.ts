import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { filesBelow } from '#site/build/manifest.ts';
import { askCold, type ColdSearch } from '../../search-eval/ask-page.ts';
import { buildPages, SLOWDOWN } from '../../search-eval/evaluate.ts';
import { readQueriesFile, type EvalQuery } from '../../search-eval/queries-file.ts';
import { readJson } from '../../search-eval/relevance-content.ts';
import { QUIET } from '../../support/browser-arguments.ts';
import { PROJECT } from '../../support/build-command.ts';
import { ensureBrowser } from '../../support/ensure-browser.ts';
import { childSeconds } from '../child-seconds.ts';
import { writeStockPage } from './ask-stock.ts';
import { serveCompressed } from './serve-compressed.ts';
import { searchPages, type SearchPage } from './search-pages.ts';

/** One index of one corpus. */
export interface SearchRun {
  name: string;
  count: number;
  /** CPU time of indexing, with all processes. */
  indexSeconds: number;
  /** Of what a search loads, all files together. */
  bytes: number;
  files: number;
  cold: readonly ColdSearch[];
}

/** Indexes of several sizes, ours and stock Pagefind, and ours once more after one edit. */
export interface SearchBench {
  runs: readonly SearchRun[];
  warm: { count: number; coldSeconds: number; warmSeconds: number };
}

const SIZES = [110, 1000, 10_000];
/** Characters of a page, and of the larger pages on which the second index is measured. */
const LENGTH = 1155;
const WARM = { count: 3000, length: 2000 };
const QUERY_COUNT = 16;

const QUERIES = path.join(PROJECT, 'test/fixtures/search/relevance.json');

/** Makes corpora below `root`, indexes them and searches them in a real browser with a slowed processor. */
export async function benchSearch(root: string, report: (doing: string) => void): Promise<SearchBench> {
  const folder = path.resolve(root, 'search');
  rmSync(folder, { recursive: true, force: true });
  const { pages = [], queries } = readQueriesFile(QUERIES);
  report('検索のページを作っています。');
  const site = await buildPages(pages);
  const content = path.join(PROJECT, '.cache/search-eval/content');
  const kana = readJson<Record<string, string>>('relevance-kana.json');
  const corpus = (count: number, length: number) => searchPages(pages, kana, { count, length });
  const runs: SearchRun[] = [];
  for (const count of SIZES) {
    report(`${count}ページの索引を計測しています。`);
    const bench = { folder: path.join(folder, String(count)), site, content, asked: sample(queries) };
    runs.push(await runOurs(corpus(count, LENGTH), bench), await runStock(corpus(count, LENGTH), bench));
  }
  report(`${WARM.count}ページのうち1ページを改めたときの索引を計測しています。`);
  return { runs, warm: runWarm(corpus(WARM.count, WARM.length), path.join(folder, 'warm'), content) };
}

interface Bench {
  folder: string;
  site: string;
  content: string;
  asked: readonly EvalQuery[];
}

async function runOurs(pages: readonly SearchPage[], { folder, site, content, asked }: Bench): Promise<SearchRun> {
  const out = path.join(folder, 'ours');
  for (const name of ['search.html', 'assets'])
    cpSync(path.join(site, name), path.join(out, name), { recursive: true });
  const index = path.join(out, 'search');
  const indexSeconds = run('index-ours.ts', [writePages(pages, folder), content, index, path.join(folder, 'cache')]);
  return { name: '継手', count: pages.length, indexSeconds, ...sizeOf(index), cold: await askAll(out, asked) };
}

async function runStock(pages: readonly SearchPage[], { folder, asked }: Bench): Promise<SearchRun> {
  const out = path.join(folder, 'stock');
  const indexSeconds = run('index-stock.ts', [writePages(pages, folder), out]);
  const size = sizeOf(out);
  writeStockPage(out);
  return { name: 'Pagefind', count: pages.length, indexSeconds, ...size, cold: await askAll(out, asked) };
}

function runWarm(pages: readonly SearchPage[], folder: string, content: string): SearchBench['warm'] {
  const index = (texts: readonly SearchPage[]) =>
    run('index-ours.ts', [writePages(texts, folder), content, path.join(folder, 'out'), path.join(folder, 'cache')]);
  const coldSeconds = index(pages);
  rmSync(path.join(folder, 'out'), { recursive: true });
  const [first, ...others] = pages;
  const edited = first ? [{ ...first, body: `${first.body}窓口の案内を改めました。` }, ...others] : others;
  return { count: pages.length, coldSeconds, warmSeconds: index(edited) };
}

function writePages(pages: readonly SearchPage[], folder: string): string {
  const file = path.join(folder, 'pages.json');
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, JSON.stringify(pages));
  return file;
}

/** Seconds of CPU that a script of this folder used, with its children, without what it says it used before it began. */
function run(script: string, args: readonly string[]): number {
  const before = childSeconds();
  const file = fileURLToPath(new URL(script, import.meta.url));
  const out = execFileSync(process.execPath, [file, ...args], { encoding: 'utf8', cwd: PROJECT });
  const { startSeconds } = JSON.parse(out.trim().split('\n').at(-1) ?? '') as { startSeconds: number };
  return childSeconds() - before - startSeconds;
}

async function askAll(site: string, asked: readonly EvalQuery[]): Promise<ColdSearch[]> {
  const executablePath = ensureBrowser({ platform: process.platform, environment: process.env });
  const [served, browser] = [await serveCompressed(site), await chromium.launch({ executablePath, args: QUIET })];
  const searches: ColdSearch[] = [];
  for (const { q: query } of asked) {
    const context = await browser.newContext();
    searches.push(await askCold(context, `${served.url}search.html`, { query, slowdown: SLOWDOWN }));
    await context.close();
  }
  await browser.close();
  await served.close();
  return searches;
}

/** Queries of all kinds that something answers. */
function sample(queries: readonly EvalQuery[]): EvalQuery[] {
  const answerable = queries.filter(({ expected }) => expected.length > 0);
  const step = answerable.length / QUERY_COUNT;
  return Array.from({ length: QUERY_COUNT }, (_, at) => answerable[Math.floor(at * step)] as EvalQuery);
}

function sizeOf(folder: string): { bytes: number; files: number } {
  const files = filesBelow(folder);
  const bytes = files.reduce((sum, file) => sum + statSync(path.join(folder, file)).size, 0);
  return { bytes, files: files.length };
}
