import { expect, inject, test } from 'vitest';
import { useBrowser } from '../support/open-browser.ts';
import { boxOf, pageAt } from '../support/page-at.ts';

const { url } = inject('fixtureSite');
const browser = useBrowser();

const open = (path: string, width: number) => pageAt(browser(), url + path, width);

test.each([
  ['forms/index.html', 390, 8],
  ['forms/index.html', 683, 6],
  ['posts/index.html', 390, 7],
  ['procedures/index.html', 683, 6],
])('%s in a window of %i pixels: what leads on is at least %i signs wide', async (path, width, signs) => {
  const page = await open(path, width);
  const widths = await page
    .locator('.table-frame :is(td, th):has(a)')
    .evaluateAll((cells) =>
      cells.map((cell) => cell.getBoundingClientRect().width / Number.parseFloat(getComputedStyle(cell).fontSize)),
    );
  expect(Math.min(...widths)).toBeGreaterThanOrEqual(signs - 0.1);
  await page.close();
});

test.each(['works/juki-001.html', 'sections/koseki-jumin/findings.html', 'posts/juki-kiroku-shunin.html'])(
  'what follows the title of %s keeps off it',
  async (path) => {
    const page = await open(path, 1366);
    const title = await boxOf(page.locator('h1'));
    const next = await boxOf(page.locator('h1 + *'));
    expect(next.y - title.y - title.height).toBeGreaterThan(6);
    await page.close();
  },
);

test('the reading of a procedure stays with its title', async () => {
  const page = await open('procedures/juki-001.html', 1366);
  const title = await boxOf(page.locator('h1'));
  const reading = await boxOf(page.locator('.kana'));
  expect(reading.y - title.y - title.height).toBeLessThan(6);
  await page.close();
});

test('all fields of the changes are equally tall, and no link is cut in two', async () => {
  const page = await open('changes.html', 390);
  const heights = await page
    .locator('.change-filter :is(select, input[type=date])')
    .evaluateAll((fields) => fields.map((field) => Math.round(field.getBoundingClientRect().height)));
  expect(heights.length).toBe(3);
  expect(new Set(heights).size).toBe(1);
  const pieces = await page
    .locator('.change-lines a')
    .evaluateAll((links) => links.map((link) => link.getClientRects().length));
  expect(Math.max(...pieces)).toBe(1);
  await page.close();
});

test('on a phone the sections of the year stand in two columns', async () => {
  const page = await open('calendar/index.html', 390);
  const lefts = await page
    .locator('.calendar-sections li')
    .evaluateAll((items) => items.map((item) => Math.round(item.getBoundingClientRect().x)));
  expect(new Set(lefts).size).toBe(2);
  await page.close();
});

test('a card shows what it asks in one column and where that leads in the next; its button looks as the one above', async () => {
  const page = await open(`search.html?q=${encodeURIComponent('引っ越し')}`, 1366);
  const links = page.locator('.search-branch a');
  await links.first().waitFor();
  const lefts = await links.evaluateAll((all) => all.map((link) => Math.round(link.getBoundingClientRect().x)));
  expect(lefts.length).toBeGreaterThan(1);
  expect(new Set(lefts).size).toBe(1);
  const colours = await page
    .getByRole('button', { name: '検索' })
    .evaluateAll((buttons) => buttons.map((button) => getComputedStyle(button).backgroundColor));
  expect(colours.length).toBe(2);
  expect(new Set(colours).size).toBe(1);
  await page.close();
});

test('on a phone a row of 改正履歴 is no taller than its words, which have the width to be read', async () => {
  const page = await open('procedures/juki-001.html', 390);
  const summary = page.locator('[id^="edition-"] > :nth-child(4)').first();
  const signs = await summary.evaluate(
    (cell) => cell.getBoundingClientRect().width / Number.parseFloat(getComputedStyle(cell).fontSize),
  );
  expect(signs).toBeGreaterThanOrEqual(11.9);
  await page.close();
});
