import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serve } from '#site/serve.ts';
import { editionSite } from '../support/edition-site.ts';
import { useBrowser } from '../support/open-browser.ts';
import { watchedPage } from '../support/watch-page.ts';

const browser = useBrowser();
let page: Page;
let url: string;
let outDir: string;
let close: () => Promise<void>;
let complaints: readonly string[];

beforeAll(async () => {
  ({ outDir } = await editionSite());
  ({ url, close } = await serve(outDir, 0));
  ({ page, complaints } = await watchedPage(await browser().newContext(), url));
}, 120_000);

afterAll(() => close());

/** The words of the announcement on the page of 転居届 when it is opened at an instant. */
async function announcementAt(now: string): Promise<string> {
  await page.clock.setFixedTime(new Date(now));
  await page.goto(`${url}procedures/juki-002.html`, { waitUntil: 'load' });
  return page.locator('.edition-coming').innerText();
}

test('a coming edition is announced until its day, and then said to be in force, without a new build', async () => {
  expect(await announcementAt('2027-03-31T23:59:00+09:00')).toContain('令和9年4月1日施行予定の第3版があります');
  const later = await announcementAt('2027-04-01T00:00:00+09:00');
  expect(later).toContain('第3版が令和9年4月1日に施行されました');
  expect(later).not.toContain('施行予定');
});

test('from the announcement to the table of changes and to the coming text, by links', async () => {
  await announcementAt('2026-11-22T09:00:00+09:00');
  await page.getByRole('link', { name: '新旧対照表（第3版と第2版）' }).click();
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toContain('新旧対照表');
  await page.getByRole('link', { name: '第3版の全文' }).click();
  expect(await page.getByRole('main').innerText()).toContain('これは令和9年4月1日施行予定の第3版です');
});

test('the page of changes shows what is since a chosen day, and keeps the choice in the address', async () => {
  await page.goto(`${url}changes.html?since=2026-10-20`, { waitUntil: 'load' });
  const groups = page.locator('.change-group:visible');
  expect(await groups.count()).toBe(3);
  await page.getByLabel('いつから').fill('2026-09-01');
  expect(await page.getByRole('status').innerText()).toBe('手順書3件に、変更が5件あります。');
  await page.getByLabel('課').selectOption({ label: '戸籍住民課' });
  expect(await groups.count()).toBe(1);
  expect(page.url()).toContain('section=koseki-jumin');
});

test('a day that was cleared stays cleared when the page is loaded again', async () => {
  await page.goto(`${url}changes.html`, { waitUntil: 'load' });
  const since = page.getByLabel('いつから');
  expect(await since.inputValue()).not.toBe('');
  await since.fill('');
  await page.waitForURL(/\?since=&/u);
  const all = await page.getByRole('status').innerText();
  await page.reload({ waitUntil: 'load' });
  expect([await since.inputValue(), await page.getByRole('status').innerText()]).toEqual(['', all]);
});

test('a day after all changes says so', async () => {
  await page.goto(`${url}changes.html?since=2027-05-01`, { waitUntil: 'load' });
  expect(await page.getByRole('status').innerText()).toBe('選んだ日からの変更はありません。');
});

test.each([
  'procedures/juki-002.html',
  'procedures/juki-002/editions/1.html',
  'procedures/juki-002/compare/1-2.html',
  'changes.html',
  'as-of/index.html',
  'as-of/令和8年10月.html',
])('%s has no barrier on a desktop and on a phone, in light and dark', async (path) => {
  const context = await browser().newContext({ bypassCSP: true });
  await context.addInitScript(axe.source);
  const open = await context.newPage();
  for (const width of [1366, 390]) {
    for (const colorScheme of ['light', 'dark'] as const) {
      await open.setViewportSize({ width, height: 800 });
      await open.emulateMedia({ colorScheme });
      await open.goto(url + path, { waitUntil: 'load' });
      const violations = await open.evaluate(async () => {
        const found = await (globalThis as unknown as { axe: typeof axe }).axe.run();
        return found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
      });
      expect(violations).toEqual([]);
      expect(await open.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
  }
  await context.close();
});

test('nothing was refused, asked elsewhere or written to the console', () => {
  expect(complaints).toEqual([]);
});

const links = () => page.locator('[data-search-results] > li > a').allInnerTexts();
const finished = () => page.locator('[data-search-state="done"]').waitFor();

async function search(query: string): Promise<void> {
  await page.goto(`${url}search.html?q=${encodeURIComponent(query)}`);
  await finished();
}

describe('the search page', () => {
  test('finds old and coming editions only where they are asked for, and says what they are', async () => {
    await search('転居届');
    const before = await links();
    expect(before.join('\n')).not.toMatch(/旧版|施行予定/u);
    await page.getByLabel('旧版も含める').check();
    await page.getByRole('link', { name: '転居届の受付（旧版 第1版）', exact: true }).waitFor();
    await page.getByRole('link', { name: '転居届の受付（施行予定 第3版）', exact: true }).waitFor();
    expect(new URL(page.url()).searchParams.get('old')).toBe('1');
    await page.reload();
    await finished();
    // In its text only: both indexes have been opened at once.
    expect(await links()).toContain('転入届の受付');
    await page.getByRole('link', { name: '転居届の受付（旧版 第1版）', exact: true }).click();
    expect(await page.getByRole('main').innerText()).toContain('これは旧版（第1版）です');
    await page.goBack();
    await page.getByLabel('旧版も含める').uncheck();
    await finished();
    expect(await links()).toEqual(before);
  });

  test('finds words that stand only in the text of a coming edition', async () => {
    await search('委任状');
    expect(await links()).not.toContain('転居届の受付');
    await page.getByLabel('旧版も含める').check();
    await page.getByRole('link', { name: '転居届の受付（施行予定 第3版）', exact: true }).waitFor();
    await finished();
    expect(await page.locator('[data-search-words]').innerText()).not.toContain('見つかりませんでした');
  });

  test('finds old editions from a shared folder too', async () => {
    const folder = await browser().newContext();
    const other = await folder.newPage();
    await other.goto(`${pathToFileURL(join(outDir, 'search.html')).href}?q=${encodeURIComponent('転居届')}`);
    await other.getByLabel('旧版も含める').check();
    await other.getByRole('link', { name: '転居届の受付（旧版 第1版）', exact: true }).waitFor();
    await folder.close();
  });
});
