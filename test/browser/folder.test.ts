import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, inject, test } from 'vitest';
import { useBrowser } from '../support/open-browser.ts';
import { watchedPage } from '../support/watch-page.ts';

const { dir } = inject('fixtureSite');
const browser = useBrowser();
const root = `${pathToFileURL(dir).href}/`;

test('opened from a shared folder, links lead on and nothing fails', async () => {
  const context = await browser().newContext();
  const { page, complaints } = await watchedPage(context, root);
  await page.goto(pathToFileURL(join(dir, 'index.html')).href);
  await page.getByRole('navigation', { name: '主なページ' }).getByRole('link', { name: '課', exact: true }).click();
  await page.getByRole('link', { name: '戸籍住民課' }).click();
  await page.getByRole('main').getByRole('link', { name: '転入届の受付' }).first().click();
  await page.getByRole('heading', { level: 1, name: '転入届の受付' }).waitFor();
  expect(page.url()).toBe(`${root}procedures/juki-001.html`);
  expect(
    await page
      .locator('img')
      .evaluateAll((images) => images.every((image) => (image as HTMLImageElement).naturalWidth > 0)),
  ).toBe(true);
  expect(complaints).toEqual([]);
  await context.close();
});

test('opened from a shared folder, titles and other words are searched and the page says that texts are not', async () => {
  const context = await browser().newContext();
  const { page, complaints } = await watchedPage(context, root);
  await page.goto(pathToFileURL(join(dir, 'index.html')).href);
  await page.getByLabel('手順書や業務を検索').first().fill('てんにゅう');
  await page.keyboard.press('Enter');
  await page.getByRole('main').getByRole('link', { name: '転入届の受付' }).first().waitFor();
  await page.getByText('本文は検索していません').waitFor();
  await page.getByRole('main').getByRole('link', { name: '転入届の受付' }).first().click();
  await page.getByRole('heading', { level: 1, name: '転入届の受付' }).waitFor();
  expect(complaints).toEqual([]);
  await context.close();
});

test('opened from a shared folder, ticks are kept', async () => {
  const context = await browser().newContext();
  const page = await context.newPage();
  await page.goto(`${root}procedures/juki-001.html`);
  await page.getByRole('checkbox').first().check();
  await page.reload();
  expect(await page.getByRole('checkbox').first().isChecked()).toBe(true);
  await context.close();
});
