import type { BrowserContext, Page } from 'playwright-core';
import type { EvalAnswer, ShownResult } from './measures.ts';
import type { EvalQuery } from './queries-file.ts';

/** What a first search costs a reader who has never been there. */
export interface ColdSearch {
  query: string;
  /** From the start of loading the page to the first result, and to the finished list with texts, by the page's own clock. */
  firstListMilliseconds: number;
  finishedMilliseconds: number;
  /** Sent by the server until then, with the page itself; as many bytes as the browser received. */
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
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  await page.addInitScript(noteLists);
  await page.goto(`${address}?q=${encodeURIComponent(query)}`, { waitUntil: 'commit' });
  // Playwright's own ways to wait run scripts in the page, a tenth of the time that is measured.
  await session.send('Runtime.evaluate', { expression: FINISHED, awaitPromise: true });
  const cold = await page.evaluate(notedLists);
  await page.close();
  return { query, ...cold };
}

/** The event of the finished list, and what waits for it in the page. */
const FINISHED = `new Promise((finished) => performance.getEntriesByName('finished').length > 0 ? finished() : addEventListener('list-finished', finished))`;

/** Runs in the page, before it is loaded: notes when lists are there. Whoever asks from outside learns it too late. */
function noteLists(): void {
  performance.setResourceTimingBufferSize(5000);
  const noted = new Set<string>();
  const note = (name: string) => {
    if (noted.has(name)) return;
    noted.add(name);
    performance.mark(name);
    dispatchEvent(new Event(`list-${name}`));
  };
  let page: HTMLElement | null = null;
  let list: Element | null = null;
  new MutationObserver(() => {
    page ??= document.querySelector<HTMLElement>('[data-search-page]');
    list ??= document.querySelector('[data-search-results]');
    const isFinished = page?.dataset['searchState'] === 'done';
    if (isFinished || list?.firstElementChild) note('first');
    if (isFinished) note('finished');
  }).observe(document, { subtree: true, childList: true, attributes: true });
}

/** Runs in the page: when lists were there, and what had been sent until then, with the page itself. */
function notedLists(): Omit<ColdSearch, 'query'> {
  const sent = [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')];
  const [first, finished] = ['first', 'finished'].map((name) => {
    const time = performance.getEntriesByName(name)[0]?.startTime ?? Number.NaN;
    const until = (sent as PerformanceResourceTiming[]).filter(({ responseEnd }) => responseEnd <= time);
    return { time, bytes: until.reduce((sum, { transferSize }) => sum + transferSize, 0) };
  });
  if (!first || !finished) throw new Error('the page has noted nothing');
  return {
    firstListMilliseconds: first.time,
    firstListBytes: first.bytes,
    finishedMilliseconds: finished.time,
    finishedBytes: finished.bytes,
  };
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
