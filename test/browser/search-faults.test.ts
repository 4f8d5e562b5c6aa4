import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { useBrowser } from '../support/open-browser.ts';

const { url } = inject('fixtureSite');
const browser = useBrowser();

async function search(query: string, on: Page): Promise<void> {
  await on.goto(`${url}search.html?q=${encodeURIComponent(query)}`);
  await on.locator('[data-search-state="done"]').waitFor();
}

describe('while the index is loading', () => {
  test('what is typed is answered when it has come', async () => {
    const other = await browser().newPage();
    const held = Promise.withResolvers<void>();
    await other.route('**/search/index.js', async (route) => {
      await held.promise;
      await route.continue();
    });
    await other.goto(`${url}search.html`, { waitUntil: 'commit' });
    await other.locator('#search-query').fill('転入届');
    held.resolve();
    await other.locator('[data-search-results]').getByRole('link', { name: '転入届の受付' }).first().waitFor();
    await other.close();
  });
});

describe('without a part of the index', () => {
  test.each([
    ['**/bodies/*/index/*', '本文の索引を読み込めませんでした', '転入届の受付'],
    ['**/bodies/*/part.js', '本文の索引を読み込めませんでした', '転入届の受付'],
    ['**/search/index.js', '検索の索引を読み込めませんでした', undefined],
  ])('%s: says so, and goes on with the rest', async (pattern, sentence, found) => {
    const context = await browser().newContext();
    const other = await context.newPage();
    const errors: string[] = [];
    other.on('pageerror', ({ message }) => errors.push(message));
    await other.route(pattern, (route) => route.abort());
    await search('転入届', other);
    await other.getByText(sentence).waitFor();
    if (found) await other.locator('[data-search-results]').getByRole('link', { name: found }).first().waitFor();
    expect(errors).toEqual([]);
    await context.close();
  });

  test('without WebAssembly the headings answer alone, and the page says so', async () => {
    const context = await browser().newContext();
    await context.addInitScript(() => Reflect.deleteProperty(globalThis, 'WebAssembly'));
    const other = await context.newPage();
    await search('転入届', other);
    await other.locator('[data-search-results]').getByRole('link', { name: '転入届の受付' }).first().waitFor();
    await other.getByText('このブラウザーでは本文を検索できません').waitFor();
    await context.close();
  });

  test('offline between two keys, says so and finds again when the network is back', async () => {
    const context = await browser().newContext();
    const other = await context.newPage();
    await search('', other);
    await context.setOffline(true);
    await other.locator('#search-query').fill('転入届');
    await other.getByText('検索の索引を読み込めませんでした').waitFor();
    await context.setOffline(false);
    await other.locator('#search-query').fill('転入届の');
    await other.locator('[data-search-results]').getByRole('link', { name: '転入届の受付' }).first().waitFor();
    await other.getByText('検索の索引を読み込めませんでした').waitFor({ state: 'hidden' });
    await context.close();
  });
});
