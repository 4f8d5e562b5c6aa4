import { expect, test } from 'vitest';
import type { HeadingEntry } from '#search/headings/heading-entry.ts';
import { NO_TEXTS } from '#search/headings/heading-field.ts';
import { RECEIVER } from '#search/stored/stored-index.ts';
import { storedHeadings } from '#search/stored/stored-headings.ts';
import { useWatchedSite } from '../support/watched-site.ts';

const { url, page } = useWatchedSite();

const finished = () => page().locator('[data-search-state="done"]').waitFor();
const titles = () => page().locator('[data-search-results] > li > a').allInnerTexts();
const more = () => page().getByRole('button', { name: 'さらに表示' });

/** 業務1 to 業務24 of one section; all but 業務12, 業務15 and 業務18 have something to do in April. */
const MANY = Array.from({ length: 24 }, (_, at): HeadingEntry => {
  const number = at + 1;
  const months = [12, 15, 18].includes(number) ? [5] : [4, 5];
  const own = { id: `work-${number}`, url: `works/work-${number}.html`, title: `業務${number}`, works: [], months };
  return { ...own, kind: '業務', summary: '', section: '会計課', category: [], domain: [], state: '未作成' };
});

/** Gives the page an index of many entries: the fixture has too few for a list that goes on. */
async function serveMany(): Promise<void> {
  const sources = MANY.map((entry) => ({ entry, texts: NO_TEXTS }));
  for (const [name, data] of storedHeadings(sources, { bodyParts: [], hasFacets: true })) {
    const body = `${RECEIVER}(${JSON.stringify(name)},${JSON.stringify(data)})`;
    await page().route(`${url}search/${name}.js`, (route) => route.fulfill({ contentType: 'text/javascript', body }));
  }
}

test('a list that was made longer holds nothing that another condition leaves out', async () => {
  await serveMany();
  await page().goto(`${url}search.html?section=会計課`);
  await finished();
  await more().click();
  await expect.poll(async () => (await titles()).length).toBe(20);
  await page().locator('select[name=month]').selectOption('4');
  await page().getByText('21件見つかりました').waitFor();
  await finished();
  const inApril = MANY.filter(({ months }) => months.includes(4)).map(({ title }) => title);
  expect(await titles()).toEqual(inApril.slice(0, 10));
  await more().click();
  await expect.poll(titles).toEqual(inApril.slice(0, 20));
  await more().click();
  await expect.poll(titles).toEqual(inApril);
  await page().unrouteAll();
});

test('a list that was made longer stays as long where a condition leaves nothing out', async () => {
  await serveMany();
  await page().goto(`${url}search.html?section=会計課`);
  await finished();
  await more().click();
  await expect.poll(async () => (await titles()).length).toBe(20);
  await page().locator('select[name=month]').selectOption('5');
  await page().getByText('実施月「5月」').first().waitFor({ state: 'attached' });
  await finished();
  expect((await titles()).length).toBe(20);
  await page().unrouteAll();
});

test('two quick presses of 「さらに表示」 show no result twice', async () => {
  await serveMany();
  await page().goto(`${url}search.html?section=会計課`);
  await finished();
  await more().dblclick();
  await page().getByRole('button', { name: '残り4件' }).waitFor();
  expect(await titles()).toEqual(MANY.slice(0, 20).map(({ title }) => title));
  await page().unrouteAll();
});

test('the same results for other words have the other words marked', async () => {
  const marks = () => page().locator('[data-search-results] > li > a mark').allInnerTexts();
  await page().goto(`${url}search.html?q=届`);
  await finished();
  const found = await titles();
  expect(new Set(await marks())).toEqual(new Set(['届']));
  await page().locator('#search-query').fill('受付');
  await expect.poll(async () => [...new Set(await marks())]).toEqual(['受付']);
  await finished();
  expect(await titles()).toEqual(found);
});
