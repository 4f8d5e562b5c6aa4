import { expect, inject, test } from 'vitest';
import { useBrowser } from '../support/open-browser.ts';
import { boxOf, pageAt } from '../support/page-at.ts';

const { url } = inject('fixtureSite');
const browser = useBrowser();

const open = (path: string, width: number) => pageAt(browser(), url + path, width);

test('deadlines of one day stand below one date', async () => {
  const page = await open('index.html', 1366);
  const dates = await page.locator('.day-list > li > strong').allInnerTexts();
  expect(dates.length).toBeGreaterThan(0);
  expect(new Set(dates).size).toBe(dates.length);
  expect(await page.locator('.day-list li li').count()).toBeGreaterThan(dates.length);
  await page.close();
});

test('the card of a section names it once for the eye, and each link with it for the ear', async () => {
  const page = await open('sections/index.html', 390);
  const link = page.getByRole('link', { name: /^OJTシート\s*（戸籍住民課）$/u });
  const shown = await link.evaluate((element) => element.firstChild?.textContent);
  expect(shown).toBe('OJTシート');
  expect((await boxOf(link)).width).toBeLessThan(120);
  await page.close();
});

test('引継書 and チェックリスト of a post are in one line', async () => {
  const page = await open('posts/index.html', 1366);
  const links = page.locator('.nowrap > .cell-list').first().getByRole('link');
  const [paper, list] = [await boxOf(links.nth(0)), await boxOf(links.nth(1))];
  expect(paper.y).toBe(list.y);
  await page.close();
});
