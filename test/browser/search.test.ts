import { describe, expect, test } from 'vitest';
import { useWatchedSite } from '../support/watched-site.ts';

const site = useWatchedSite();
const { url, page } = site;

async function search(query: string, on = page()): Promise<void> {
  await on.goto(`${url}search.html?q=${encodeURIComponent(query)}`);
  await finished(on);
}

const finished = (on = page()) => on.locator('[data-search-state="done"]').waitFor();
const link = (name: string) => page().locator('[data-search-results]').getByRole('link', { name, exact: true });
const titles = () => page().locator('[data-search-results] > li > a').allInnerTexts();
const status = () => page().locator('[data-search-status]').innerText();

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
