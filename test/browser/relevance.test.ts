import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { serve } from '#site/serve.ts';
import { askPage } from '../search-eval/ask-page.ts';
import { buildPages } from '../search-eval/evaluate.ts';
import { type EvalAnswer, isAnswerable, judge, measure } from '../search-eval/measures.ts';
import { readQueriesFile } from '../search-eval/queries-file.ts';
import { LEAST_OVERALL, LEAST_RECALL } from '../search-eval/thresholds.ts';
import { PROJECT } from '../support/build-command.ts';
import { useBrowser } from '../support/open-browser.ts';
import { type Complaints, watchedPage } from '../support/watch-page.ts';

const { queries, pages = [] } = readQueriesFile(join(PROJECT, 'test/fixtures/search/relevance.json'));
const browser = useBrowser();
/** All queries, put to the real page over http and from a folder whose name has Japanese and a space. */
const asked: Record<'http' | 'folder', EvalAnswer[]> = { http: [], folder: [] };
const complaints: Complaints = [];
let address = '';

beforeAll(async () => {
  const site = await buildPages(pages);
  const served = await serve(site, 0);
  address = `${served.url}search.html`;
  for (const [name, root] of [
    ['http', served.url],
    ['folder', `${pathToFileURL(site).href}/`],
  ] as const) {
    const watched = await watchedPage(await browser().newContext(), root);
    asked[name] = await askPage(watched.page, `${root}search.html`, queries);
    complaints.push(...watched.complaints);
  }
  return () => served.close();
}, 180_000);

/** What was found for each query, in order. */
function found(answers: readonly EvalAnswer[]): unknown[] {
  return answers.map(({ query, results }) => [query.q, results.map(({ ids }) => ids[0])]);
}

describe('196 queries to 110 pages', () => {
  test('are found: R@5 of 0.985 and MRR of 0.98 at least', () => {
    const { recall, reciprocalRank } = measure(asked.http.filter(isAnswerable));
    expect(recall).toBeGreaterThanOrEqual(LEAST_OVERALL.recall);
    expect(reciprocalRank).toBeGreaterThanOrEqual(LEAST_OVERALL.reciprocalRank);
  });

  test.each(Object.entries(LEAST_RECALL))('%s: R@5 of %d at least', (kind, least) => {
    const own = asked.http.filter(({ query }) => query.class === kind);
    const wrong = own.filter((answer) => judge(answer).recall < 1).map(({ query }) => query.q);
    expect(measure(own).recall, wrong.join('、')).toBeGreaterThanOrEqual(least);
  });

  test('have the same answers from a folder as over http', () => {
    expect(found(asked.folder)).toEqual(found(asked.http));
  });

  test('bring nothing to the console, and no request to another host', () => {
    expect(complaints).toEqual([]);
  });
});

test('a printed list says how many of the results are not on it', async () => {
  const page = await browser().newPage();
  await page.goto(`${address}?q=申請`);
  await page.locator('[data-search-state="done"]').waitFor();
  const found = Number(/^(\d+)件/.exec(await page.locator('[data-search-status]').innerText())?.[1]);
  const shown = await page.locator('[data-search-results] > li').count();
  expect(found).toBeGreaterThan(shown);
  await page.emulateMedia({ media: 'print' });
  expect(await page.getByRole('main').innerText()).toContain(`ほかに${found - shown}件あります（印刷していません）。`);
  await page.close();
});
