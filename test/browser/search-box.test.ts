import { expect, test } from 'vitest';
import { watchedPage } from '../support/watch-page.ts';
import { useWatchedSite } from '../support/watched-site.ts';

const site = useWatchedSite();
const { url, page, browser } = site;

const box = () => page().getByRole('combobox', { name: '手順書や業務を検索' });
const options = () => page().locator('[role=option]');

async function type(text: string): Promise<void> {
  await page().goto(`${url}guide/rules/require-owner.html`);
  await page().getByLabel('手順書や業務を検索').focus();
  await box().waitFor();
  await box().fill(text);
}

test('answers while typing, with what it is, where it belongs and where the word was found', async () => {
  await type('てんにゅう');
  await options().first().waitFor();
  expect(await options().first().innerText()).toMatch(/転入届の受付[^]*業務手順書・戸籍住民課・.+・よみに一致/);
  expect(site.complaints).toEqual([]);
});

test('the arrows choose, and Enter opens what is chosen', async () => {
  await type('届の受付');
  await options().first().waitFor();
  await page().keyboard.press('ArrowDown');
  await page().keyboard.press('ArrowDown');
  await page().keyboard.press('ArrowUp');
  const chosen = page().locator('[role=option][aria-selected=true]');
  expect(await chosen.count()).toBe(1);
  expect(await box().getAttribute('aria-activedescendant')).toBe(await chosen.getAttribute('id'));
  const title = await chosen.locator('b').innerText();
  await page().keyboard.press('Enter');
  await page().getByRole('heading', { level: 1, name: title }).waitFor();
});

test('Escape closes the list, and Enter then leads to the search page', async () => {
  await type('転居');
  await options().first().waitFor();
  await page().keyboard.press('ArrowDown');
  await page().keyboard.press('Escape');
  expect(await options().count()).toBe(0);
  expect(await box().inputValue()).toBe('転居');
  await page().keyboard.press('Enter');
  await page().waitForURL(`${url}search.html?q=*`);
  await page().locator('[data-search-results]').getByRole('link', { name: '転居届の受付' }).first().waitFor();
});

test('leaving the box closes the list', async () => {
  await type('転居');
  await options().first().waitFor();
  await page().keyboard.press('Tab');
  await page().keyboard.press('Tab');
  expect(await options().count()).toBe(0);
});

test('while a word is composed nothing is offered', async () => {
  await type('');
  const session = await page().context().newCDPSession(page());
  await session.send('Input.imeSetComposition', { text: 'てんきょ', selectionStart: 4, selectionEnd: 4 });
  expect(await options().count()).toBe(0);
  await session.send('Input.insertText', { text: '転居' });
  await options().first().waitFor();
});

test('an Enter that ends the composing of a word opens nothing', async () => {
  await type('転居');
  await options().first().waitFor();
  await page().keyboard.press('ArrowDown');
  const isTaken = await box().evaluate((input) => {
    const ofInputMethod = { key: 'Enter', isComposing: true, bubbles: true, cancelable: true };
    return !input.dispatchEvent(new KeyboardEvent('keydown', ofInputMethod));
  });
  expect(isTaken).toBe(false);
  expect(page().url()).toContain('require-owner');
});

test('two boxes of a page have one list each, whichever is used first', async () => {
  await page().goto(`${url}index.html`);
  for (const place of [page().getByRole('main'), page().getByRole('banner')]) {
    await place.getByLabel('手順書や業務を検索').focus();
    await place.getByRole('combobox').waitFor();
    await place.getByRole('combobox').fill('転居');
    await place.getByRole('option').first().waitFor();
  }
  expect(await page().getByRole('listbox', { includeHidden: true }).count()).toBe(2);
  expect(site.complaints.splice(0)).toEqual([]);
});

test('without the index the box still leads to the search page', async () => {
  const context = await browser().newContext();
  const { page: other, complaints: own } = await watchedPage(context, url);
  await other.route('**/search/index.js', (route) => route.abort());
  await other.goto(`${url}index.html`);
  await other.getByRole('main').getByLabel('手順書や業務を検索').fill('転居');
  await other.keyboard.press('Enter');
  await other.getByText('検索の索引を読み込めませんでした').waitFor();
  expect(own.filter((complaint) => complaint.startsWith('error'))).toEqual([]);
  await context.close();
});

test('loads nothing until it is wanted', async () => {
  const asked: string[] = [];
  const other = await browser().newPage();
  other.on('request', (request) => asked.push(request.url()));
  await other.goto(`${url}procedures/juki-001.html`, { waitUntil: 'networkidle' });
  expect(asked.filter((address) => address.includes('/search'))).toEqual([]);
  await other.close();
});
