import type { BrowserContext, Page } from 'playwright-core';
import type { EvalAnswer, ShownResult } from './measures.ts';
import type { EvalQuery } from './queries-file.ts';

/** What a first search costs a reader who has never been there. */
export interface ColdSearch {
  query: string;
  /** From the start of loading the page to the first result, and to the finished list with texts. */
  firstListMilliseconds: number;
  finishedMilliseconds: number;
  /** Sent by the server until then, with the page itself. */
  firstListBytes: number;
  finishedBytes: number;
}

/** Puts queries to the real search page, one after the other, as if they were typed. */
export async function askPage(page: Page, address: string, queries: readonly EvalQuery[]): Promise<EvalAnswer[]> {
  await page.goto(address);
  await page.waitForSelector('[data-search-state="done"]');
  const answers: EvalAnswer[] = [];
  for (const query of queries) answers.push({ query, ...(await page.evaluate(typeAndWait, query.q)) });
  return answers;
}

/** Opens the search page with a query in a browser that has nothing stored, with the processor slowed down. */
export async function askCold(
  context: BrowserContext,
  address: string,
  { query, slowdown }: { query: string; slowdown: number },
): Promise<ColdSearch> {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  let bytes = 0;
  session.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
  const started = performance.now();
  await page.goto(`${address}?q=${encodeURIComponent(query)}`, { waitUntil: 'commit' });
  await page.waitForSelector('[data-search-results] li, [data-search-state="done"]', { state: 'attached' });
  const first = { firstListMilliseconds: performance.now() - started, firstListBytes: bytes };
  await page.waitForSelector('[data-search-state="done"]', { state: 'attached' });
  const finished = { finishedMilliseconds: performance.now() - started, finishedBytes: bytes };
  await page.close();
  return { query, ...first, ...finished };
}

/** Runs in the page. */
async function typeAndWait(query: string): Promise<{ results: ShownResult[]; milliseconds: number }> {
  const page = document.querySelector<HTMLElement>('[data-search-page]');
  const input = page?.querySelector<HTMLInputElement>('input[name="q"]');
  if (!page || !input) throw new Error('this is no search page');
  const started = performance.now();
  input.value = query;
  input.dispatchEvent(new InputEvent('input'));
  while (page.dataset['searchState'] !== 'done') await new Promise((resolve) => setTimeout(resolve, 2));
  const milliseconds = performance.now() - started;
  const items = Array.from(page.querySelectorAll<HTMLElement>('[data-search-results] > li'));
  const results = items.map(({ dataset }) => ({
    ids: (dataset['ids'] ?? '').split(' '),
    isPartial: dataset['partial'] === 'true',
  }));
  return { results, milliseconds };
}
