import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { useBrowser } from '../support/open-browser.ts';
import { type Complaints, watchedPage } from '../support/watch-page.ts';

const { url } = inject('fixtureSite');
const browser = useBrowser();
let page: Page;
let complaints: Complaints;

beforeAll(async () => {
  ({ page, complaints } = await watchedPage(await browser().newContext(), url));
});

afterAll(() => page.context().close());

async function search(query: string): Promise<void> {
  await page.goto(`${url}search.html?q=${encodeURIComponent(query)}`);
  await page.waitForFunction(() => document.querySelector('[data-search-status]')?.textContent !== '');
}

const link = (name: string) => page.getByRole('main').getByRole('link', { name, exact: true });
const status = () => page.locator('[data-search-status]').innerText();

describe('finds', () => {
  test.each([
    ['a title', '転入届', '転入届の受付'],
    ['a reading', 'てんにゅう', '転入届の受付'],
    ['a reading in half-width katakana', 'ﾃﾝﾆｭｳ', '転入届の受付'],
    ['an alias', '引っ越し', '転入届の受付'],
    ['a form in half width', 'ｺﾋﾟｰ', '手順書の年次見直し'],
    ['the same form in full width', 'コピー', '手順書の年次見直し'],
    ['a form number in full width', '様式第１号', '転入届の受付'],
    ['a law by its abbreviation', '住基法22条', '転入届の受付'],
    ['a law by kanji numerals', '住民基本台帳法第二十二条', '転入届の受付'],
    ['two words', '手順書　見直し', '手順書の年次見直し'],
    ['a work without a procedure', '転出届', '転出届の受付'],
    ['a word that stands only in a text', '朱肉', '転入届の受付'],
    ['a word that stands only in a text, beside others', '附票', '転入届の受付'],
  ])('%s: %s', async (_, query, title) => {
    await search(query);
    await link(title).first().waitFor();
    expect(complaints.splice(0)).toEqual([]);
  });

  test('words around a hit in the text', async () => {
    await search('朱肉');
    const hit = page.locator('[data-search-results] li', { hasText: '転入届の受付' });
    await hit.getByText('朱肉').waitFor();
  });

  test('nothing of a procedure that cannot be shown', async () => {
    await search('閉じる印を書き忘れた');
    await page.getByText('見つかりませんでした').waitFor();
  });
});

test('says which other words were searched along', async () => {
  await search('引っ越し');
  await page.getByText('「引っ越し」を').waitFor();
  expect(await page.locator('[data-search-words]').innerText()).toContain('「転入届」');
});

test('shows the lists where nothing is found', async () => {
  await search('ぬぬぬぬ');
  await page.getByText('「ぬぬぬぬ」は見つかりませんでした。').waitFor();
  await link('業務一覧').click();
  await page.getByRole('heading', { level: 1, name: '業務一覧' }).waitFor();
});

test('shows a query as text', async () => {
  await search('<img src=x onerror=alert(1)>');
  await page.getByText('「<img src=x onerror=alert(1)>」').waitFor();
  expect(await page.locator('main img').count()).toBe(0);
  expect(complaints.splice(0)).toEqual([]);
});

test('asks for words where none are given', async () => {
  await search('');
  expect(await status()).toBe('探したい言葉を入力してください。');
});

describe('a facet', () => {
  test.each(['section', 'category', 'domain', 'month', 'procedure', 'state'])(
    '%s narrows the results to the number that it announces, and stands in the address',
    async (name) => {
      await search('');
      const select = page.locator(`select[name=${name}]`);
      const option = select.locator('option').nth(1);
      const count = /（(\d+)）$/.exec(await option.innerText())?.[1];
      await select.selectOption({ index: 1 });
      await page.getByText(`${count}件見つかりました。`).waitFor();
      expect(new URL(page.url()).searchParams.get(name)).toBe(await select.inputValue());
      expect(await page.locator('[data-search-results] li').count()).toBe(Number(count));
    },
  );

  test('goes together with words and others, and is there again when the address is opened', async () => {
    await search('届');
    await page.locator('select[name=section]').selectOption('戸籍住民課');
    await page.locator('select[name=procedure]').selectOption('なし');
    await link('転出届の受付').waitFor();
    const [address, shown] = [page.url(), await status()];
    await page.goto('about:blank');
    await page.goto(address);
    await page.getByText(shown).waitFor();
    expect(await page.locator('select[name=procedure]').inputValue()).toBe('なし');
    expect(await page.locator('#search-query').inputValue()).toBe('届');
  });
});

test('waits until a Japanese word has been composed', async () => {
  await search('');
  await page.locator('#search-query').focus();
  const session = await page.context().newCDPSession(page);
  await session.send('Input.imeSetComposition', { text: 'てんにゅう', selectionStart: 5, selectionEnd: 5 });
  expect(await page.locator('#search-query').inputValue()).toBe('てんにゅう');
  expect([await status(), new URL(page.url()).search]).toEqual(['探したい言葉を入力してください。', '']);
  await session.send('Input.insertText', { text: '転入' });
  await link('転入届の受付').first().waitFor();
  expect(new URL(page.url()).searchParams.get('q')).toBe('転入');
});

test('the box on every page leads to the results', async () => {
  await page.goto(`${url}guide/rules/require-owner.html`);
  await page.getByRole('search').getByRole('searchbox').fill('転居');
  await page.getByRole('search').getByRole('button', { name: '検索' }).click();
  await link('転居届の受付').first().waitFor();
});
