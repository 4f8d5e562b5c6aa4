import { expect, inject, test } from 'vitest';
import { useBrowser } from '../support/open-browser.ts';

const { url } = inject('fixtureSite');
const browser = useBrowser();

test('a procedure leads to its sheet, and only this sheet is printed', async () => {
  const page = await browser().newPage();
  await page.goto(`${url}procedures/juki-001.html`);
  await page.getByRole('link', { name: 'OJTシート' }).click();
  expect(page.url()).toBe(`${url}sections/koseki-jumin/ojt.html#juki-001`);
  await page.locator('.ojt-sheet:target').waitFor();
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.ojt-sheet').filter({ visible: true }).count()).toBe(1);
  expect(await page.getByRole('heading', { level: 2, name: '転入届の受付' }).isVisible()).toBe(true);
  expect(await page.getByRole('heading', { level: 1 }).isVisible()).toBe(false);
  await page.close();
});

test('all sheets of the section are printed where none was chosen', async () => {
  const page = await browser().newPage();
  await page.goto(`${url}sections/koseki-jumin/ojt.html`);
  await page.emulateMedia({ media: 'print' });
  const sheets = page.locator('.ojt-sheet');
  expect(await sheets.filter({ visible: true }).count()).toBe(await sheets.count());
  expect(await sheets.count()).toBeGreaterThan(1);
  await page.close();
});
