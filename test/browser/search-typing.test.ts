import { describe, expect, test } from 'vitest';
import { searchPage } from '../support/search-page.ts';
import { useWatchedSite } from '../support/watched-site.ts';

const site = useWatchedSite();
const { page } = site;
const { search, finished, link, status } = searchPage(site);

describe('after typing', () => {
  test('the first click on a result leads there, however slow the hand', async () => {
    await search('');
    await page().locator('#search-query').fill('転入届');
    await finished();
    await link('転入届の受付').first().hover();
    await page().mouse.down();
    await page().evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
    await page().mouse.up();
    await page().getByRole('heading', { level: 1, name: '転入届の受付' }).waitFor();
  });
});

describe('whatever is typed', () => {
  test.each([
    ['HTML', '<img src=x onerror=alert(1)>'],
    ['marks alone', '、。「」!?*+[('],
    ['half of a character', '税\uD842'],
    ['marks that turn the direction of writing', '\u202E届入転\u200F'],
    ['regular-expression characters', '(.*)+$^\\'],
    ['quotes', '"転入届" AND'],
    ['a name of an object’s own', '__proto__ constructor'],
  ])('%s is only looked for', async (_, query) => {
    await search('');
    await page().locator('#search-query').fill(query);
    await finished();
    expect(await status()).toMatch(/見つかりま|そのまま含むものは/);
    expect(await page().locator('main img').count()).toBe(0);
    expect(site.complaints.splice(0)).toEqual([]);
  });

  test('ten thousand characters are answered', async () => {
    await search('');
    await page().locator('#search-query').fill('転入届'.repeat(3334));
    await finished();
    expect(await status()).toMatch(/見つかりま|そのまま含むものは/);
    expect(site.complaints.splice(0)).toEqual([]);
  });
});

test('asks for words where none are given', async () => {
  await search('');
  expect(await status()).toBe('探したい言葉を入力してください。');
});

test('waits until a Japanese word has been composed', async () => {
  await search('');
  await page().locator('#search-query').focus();
  const session = await page().context().newCDPSession(page());
  await session.send('Input.imeSetComposition', { text: 'てんにゅう', selectionStart: 5, selectionEnd: 5 });
  expect(await page().locator('#search-query').inputValue()).toBe('てんにゅう');
  expect([await status(), new URL(page().url()).search]).toEqual(['探したい言葉を入力してください。', '']);
  await session.send('Input.insertText', { text: '転入' });
  await link('転入届の受付').first().waitFor();
  expect(new URL(page().url()).searchParams.get('q')).toBe('転入');
});
