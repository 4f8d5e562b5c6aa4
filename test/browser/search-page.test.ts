import { describe, expect, test } from 'vitest';
import { useWatchedSite } from '../support/watched-site.ts';

const { url, page } = useWatchedSite();

async function open(address: string): Promise<void> {
  await page().goto(`${url}${address}`);
  await finished();
}

const finished = () => page().locator('[data-search-state="done"]').waitFor();
const query = () => page().locator('#search-query');
const section = () => page().locator('select[name=section]');
const work = () => page().locator('select[name=procedure]');
const status = () => page().locator('[data-search-status]').innerText();

async function onPaper(): Promise<string> {
  await page().emulateMedia({ media: 'print' });
  const text = await page().getByRole('main').innerText();
  await page().emulateMedia({ media: 'screen' });
  return text;
}

describe('the browser’s 「戻る」', () => {
  test('takes back one condition after the other, and 「進む」 brings them again', async () => {
    await open('search.html?q=届');
    const all = await status();
    await section().selectOption('戸籍住民課');
    await finished();
    const chosen = await status();
    await work().selectOption('なし');
    await finished();
    await page().goBack();
    await finished();
    expect([await status(), await section().inputValue(), await work().inputValue()]).toEqual([
      chosen,
      '戸籍住民課',
      '',
    ]);
    await page().goBack();
    await finished();
    expect([await status(), await section().inputValue(), await query().inputValue()]).toEqual([all, '', '届']);
    await page().goForward();
    await finished();
    expect([await status(), await section().inputValue()]).toEqual([chosen, '戸籍住民課']);
  });

  test('leads from words that were typed to where the reader came from', async () => {
    await page().goto(`${url}index.html`);
    await open('search.html');
    await query().pressSequentially('転入届');
    await finished();
    await page().goBack();
    await page().waitForURL(`${url}index.html`);
  });
});

test('paper tells the question and its conditions', async () => {
  await open('search.html?q=転入&section=戸籍住民課&month=4');
  expect(await onPaper()).toContain('探した言葉：「転入」　条件：課「戸籍住民課」、実施月「4月」');
  await query().fill('転居');
  await finished();
  expect(await onPaper()).toContain('探した言葉：「転居」');
});

test('what was typed before the script was there is kept and looked for', async () => {
  const typed = Promise.withResolvers<void>();
  await page().route('**/assets/search.js', async (route) => {
    await typed.promise;
    await route.continue();
  });
  await page().goto(`${url}search.html`, { waitUntil: 'commit' });
  await query().fill('転入届');
  typed.resolve();
  await page().getByRole('link', { name: '転入届の受付', exact: true }).waitFor();
  expect(await query().inputValue()).toBe('転入届');
});

test('by the keyboard the results are one step from the question, past all conditions', async () => {
  await open('search.html?q=届');
  await page().getByRole('main').getByRole('button', { name: '検索' }).focus();
  await page().keyboard.press('Tab');
  await page().keyboard.press('Enter');
  await page().keyboard.press('Tab');
  const first = page().locator('.search-answer a').first();
  await expect.poll(() => first.evaluate((link) => link === document.activeElement)).toBe(true);
  expect(new URL(page().url()).searchParams.get('q')).toBe('届');
  expect(await page().locator('[data-search-results] li').count()).toBeGreaterThan(0);
});

test('Enter says the count again, though it has been said while words were typed', async () => {
  await open('search.html');
  await query().fill('転入届');
  await expect.poll(status).toMatch(/件見つかりました/u);
  await finished();
  const said = await status();
  await page()
    .locator('[data-search-status]')
    .evaluate((place: HTMLElement) => {
      const keep = () => (place.dataset['seen'] = `${place.dataset['seen'] ?? ''}「${place.textContent}」`);
      new MutationObserver(keep).observe(place, { childList: true });
    });
  await page().keyboard.press('Enter');
  await expect.poll(() => page().locator('[data-search-status]').getAttribute('data-seen')).toBe(`「」「${said}」`);
});
