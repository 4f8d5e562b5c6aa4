import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { useBrowser } from '../support/open-browser.ts';

const { url } = inject('fixtureSite');
const browser = useBrowser();

/** A page as wide as what is printed of an A4 sheet that lies on its side. */
async function onPaper(path: string): Promise<Page> {
  const page = await browser().newPage({ viewport: { width: 1032, height: 690 } });
  await page.goto(url + path);
  await page.emulateMedia({ media: 'print' });
  return page;
}

const LISTS = ['procedures', 'works', 'forms', 'laws', 'systems', 'terms'].map((name) => `${name}/index.html`);

test.each(LISTS)('%s prints broadside', async (path) => {
  const page = await onPaper(path);
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  const sizes = Array.from(pdf.matchAll(/\/MediaBox\s*\[([^\]]+)\]/gu), ([, box = '']) => box.trim().split(/\s+/u));
  expect(sizes.length).toBeGreaterThan(0);
  expect(sizes.every(([, , width, height]) => Number(width) > Number(height))).toBe(true);
  await page.close();
});

test('on paper the works of a law stand in a row, on the screen below each other', async () => {
  const page = await onPaper('laws/index.html');
  const [first, second] = [1, 2].map((place) =>
    page.locator(`td:last-child > .cell-list > li:nth-child(${place})`).first(),
  );
  const tops = async () =>
    [await first?.boundingBox(), await second?.boundingBox()].map((box) => Math.round(box?.y ?? 0));
  const [one, next] = await tops();
  expect(one).toBe(next);
  await page.emulateMedia({ media: 'screen' });
  const [above, below] = await tops();
  expect(above).toBeLessThan(below ?? 0);
  await page.close();
});

test('a fact of a work and its name are on one sheet', async () => {
  const page = await onPaper('works/juki-001.html');
  const fact = page.locator('.facts div').first();
  expect(await fact.evaluate((element) => getComputedStyle(element).breakInside)).toBe('avoid');
  await page.close();
});

test('a figure of a report of many columns is in one line', async () => {
  const page = await onPaper('reports/measures.html');
  const figures = page.locator('tbody .al-right', { hasText: /\d/u });
  const lines = await figures.evaluateAll((cells) =>
    cells.map((cell) => {
      const range = document.createRange();
      range.selectNodeContents(cell);
      return range.getClientRects().length;
    }),
  );
  expect(Math.max(...lines)).toBe(1);
  await page.close();
});

test('who signs for a handover has room for a name, and the date is in one line', async () => {
  const page = await onPaper('posts/juki-kiroku-shunin/checklist.html');
  await page.setViewportSize({ width: 630, height: 900 });
  const widths = await page
    .locator('.sign-off tr:first-child td')
    .evaluateAll((cells) => cells.map((cell) => cell.getBoundingClientRect().width));
  expect(Math.min(...widths)).toBeGreaterThan(120);
  const day = page.locator('.sign-off td', { hasText: '年' }).first();
  const height = await day.evaluate((cell) => {
    const range = document.createRange();
    range.selectNodeContents(cell);
    return range.getBoundingClientRect().height / Number.parseFloat(getComputedStyle(cell).fontSize);
  });
  expect(height).toBeLessThan(2);
  await page.close();
});

test.each([
  ['index.html', '.search-box-large'],
  ['calendar/11.html', '.month-list'],
  ['posts/juki-kiroku-shunin.html', '.paper-contents'],
])('%s is printed without what only leads on: %s', async (path, name) => {
  const page = await onPaper(path);
  const part = page.locator(name);
  expect(await part.isVisible()).toBe(false);
  await page.emulateMedia({ media: 'screen' });
  expect(await part.isVisible()).toBe(true);
  await page.close();
});
