import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { useBrowser } from '../support/open-browser.ts';
import { type Complaints, watchedPage } from '../support/watch-page.ts';

const { dir } = inject('fixtureSite');
const browser = useBrowser();
const root = `${pathToFileURL(dir).href}/`;

test('opened from a shared folder, links lead on and nothing fails', async () => {
  const context = await browser().newContext();
  const { page, complaints } = await watchedPage(context, root);
  await page.goto(pathToFileURL(join(dir, 'index.html')).href);
  await page.getByRole('navigation', { name: '主なページ' }).getByRole('link', { name: '課', exact: true }).click();
  await page.getByRole('link', { name: '戸籍住民課', exact: true }).click();
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

describe('opened from a shared folder whose name has Japanese and a space', () => {
  let page: Page;
  let complaints: Complaints;

  beforeAll(async () => {
    const shared = join(await mkdtemp(join(tmpdir(), 'tsugite-')), '業務 手順書');
    await cp(dir, shared, { recursive: true });
    ({ page, complaints } = await watchedPage(await browser().newContext(), `${pathToFileURL(shared).href}/`));
    await page.goto(pathToFileURL(join(shared, 'index.html')).href);
    return () => rm(join(shared, '..'), { recursive: true });
  });

  test.each([
    ['a reading', 'てんにゅう', '転入届の受付'],
    ['a word that stands only in the text', '朱肉', '転入届の受付'],
  ])('%s leads from the box of any page to the procedure, and nothing fails', async (_, query, title) => {
    await page.getByLabel('手順書や業務を検索').first().fill(query);
    await page.keyboard.press('Enter');
    await page.locator('[data-search-state="done"]').waitFor();
    await page.getByRole('main').getByRole('link', { name: title }).first().click();
    await page.getByRole('heading', { level: 1, name: title }).waitFor();
    expect(await page.locator('[data-search-problem]:visible').count()).toBe(0);
    expect(complaints).toEqual([]);
  });
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
