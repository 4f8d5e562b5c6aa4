import { describe, expect, test } from 'vitest';
import { searchPage } from '../support/search-page.ts';
import { useWatchedSite } from '../support/watched-site.ts';

const site = useWatchedSite();
const { url, page } = site;
const { search, finished, link, titles, status } = searchPage(site);

describe('the first result', () => {
  test.each([
    ['a title', '転入届', '転入届の受付'],
    ['a reading', 'てんにゅう', '転入届の受付'],
    ['a reading in half-width katakana', 'ﾃﾝﾆｭｳ', '転入届の受付'],
    ['a reading in Latin letters', 'tennyu', '転入届の受付'],
    ['an alias', '棚卸し', '手順書の年次見直し'],
    ['a form in half width', 'ｺﾋﾟｰ', '手順書の年次見直し'],
    ['a form number in full width', '様式第１号', '転入届の受付'],
    ['a law by its abbreviation', '住基法22条', '転入届の受付'],
    ['a law by kanji numerals', '住民基本台帳法第二十二条', '転入届の受付'],
    ['two words', '手順書　見直し', '手順書の年次見直し'],
    ['a work without a procedure', '転出届', '転出届の受付'],
    ['what a citizen says', '市民がよそから来ました', '転入届の受付'],
    ['a question', '転入届の方法を教えて', '転入届の受付'],
    ['a kanji that looks alike', '転入屈', '転入届の受付'],
    ['a word that stands only in a text', '朱肉', '転入届の受付'],
    ['the reading of a word that stands only in a text', 'しゅにく', '転入届の受付'],
  ])('is right for %s: %s', async (_, query, title) => {
    await search(query);
    expect((await titles())[0]).toBe(title);
    expect(site.complaints.splice(0)).toEqual([]);
  });

  test('shows the words around a hit in the text, and leads to the place', async () => {
    await search('朱肉');
    const hit = page().locator('[data-search-results] > li', { hasText: '転入届の受付' });
    await hit.locator('mark', { hasText: '朱肉' }).waitFor();
    await hit.locator('a.result-passage').click();
    await page().getByRole('heading', { level: 1, name: '転入届の受付' }).waitFor();
    expect(await page().locator(':target').innerText()).toContain('朱肉');
  });

  test('says whom to ask about a work without a procedure', async () => {
    await search('転出届');
    await page()
      .getByText(/手順書はまだありません。戸籍住民課 .+に尋ねてください。/)
      .waitFor();
  });
});

describe('to a screen reader the page says', () => {
  test('once how many it found, under a heading for what follows', async () => {
    await page().goto(`${url}search.html`);
    await finished();
    const headings = page().getByRole('heading', { name: '検索結果' });
    expect(await headings.count()).toBe(0);
    const said = await page().evaluateHandle(() => {
      const status = document.querySelector('[data-search-status]');
      const words: string[] = [];
      if (status) new MutationObserver(() => words.push(status.textContent)).observe(status, { childList: true });
      return words;
    });
    await page().locator('#search-query').fill('転入届');
    await link('転入届の受付').waitFor();
    await page()
      .getByText(/件見つかりました/u)
      .waitFor();
    expect(await said.jsonValue()).toEqual([await status()]);
    expect(await headings.count()).toBe(1);
  });

  test('whose passage a link leads to', async () => {
    await search('朱肉');
    await page().getByRole('link', { name: '（転入届の受付）' }).waitFor();
  });
});

describe('the page says', () => {
  test('what it is, where it belongs and where the word was found', async () => {
    await search('棚卸し');
    expect(await page().locator('.result-about').first().innerText()).toMatch(/^業務手順書・職員課・.+・別名に一致$/);
  });

  test('which other words were searched along', async () => {
    await search('伝票');
    expect(await page().locator('[data-search-words]').innerText()).toContain(
      '「伝票」を「支出命令」でも検索しました。',
    );
  });

  test('which words were found nowhere, and marks what holds only some', async () => {
    await search('転入届 飛行機');
    expect(await page().locator('[data-search-words]').innerText()).toContain('「飛行機」は見つかりませんでした。');
    expect(await status()).toMatch(/^そのまま含むものはありません。/);
    expect(await page().locator('.result-about').first().innerText()).toContain('一部の言葉が一致');
  });

  test('as which word a slip was taken', async () => {
    await search('転入屈');
    expect(await page().locator('[data-search-words]').innerText()).toContain(
      '「転入屈」を「転入届」として検索しました。',
    );
  });

  test('what to ask first, with an answer for each case', async () => {
    await search('引っ越しの手続');
    const card = page().getByRole('region', { name: '先に尋ねること' });
    await card.getByRole('heading', { name: 'どこからどこへ移りますか' }).waitFor();
    expect(await card.getByRole('listitem').allInnerTexts()).toEqual([
      expect.stringMatching(/市外から\s*転入届の受付/),
      expect.stringMatching(/市内で\s*転居届の受付/),
      expect.stringMatching(/市外へ\s*転出届の受付/),
    ]);
    await search('支出命令');
    expect(await card.isVisible()).toBe(false);
  });
});

describe('where nothing is found', () => {
  test('offers the lists and a text to send', async () => {
    await search('ぬめぬめ');
    await page().getByText('「ぬめぬめ」は見つかりませんでした。').waitFor();
    expect(await page().locator('#search-wanted').inputValue()).toContain('「ぬめぬめ」で探しましたが');
    await page().locator('#search-wanted').pressSequentially('狂犬病の注射');
    await page().getByRole('button', { name: '文をコピー' }).click();
    await page()
      .getByText(/コピーしました|コピーの操作/)
      .waitFor();
    expect(await page().locator('#search-wanted').inputValue()).toContain('狂犬病の注射');
    await page().getByRole('main').getByRole('link', { name: '業務一覧' }).click();
    await page().getByRole('heading', { level: 1, name: '業務一覧' }).waitFor();
  });

  test('offers words that are near', async () => {
    await search('ふひよお');
    await page().locator('[data-search-nearest]').getByRole('link', { name: '附票' }).click();
    await finished();
    expect((await titles())[0]).toBe('転入届の受付');
  });

  test('nothing of a procedure that cannot be shown', async () => {
    await search('閉じる印を書き忘れた');
    expect(await titles()).not.toContain('閉じる印を書き忘れた手順書');
  });
});
