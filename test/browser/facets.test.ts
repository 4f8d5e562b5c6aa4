import { describe, expect, test } from 'vitest';
import { useWatchedSite } from '../support/watched-site.ts';

const { url, page } = useWatchedSite();

const finished = () => page().locator('[data-search-state="done"]').waitFor();
const link = (name: string) => page().locator('[data-search-results]').getByRole('link', { name, exact: true });
const status = () => page().locator('[data-search-status]').innerText();

async function search(query: string): Promise<void> {
  await page().goto(`${url}search.html?q=${encodeURIComponent(query)}`);
  await finished();
}

describe('a facet', () => {
  test.each(['section', 'category', 'domain', 'month', 'procedure', 'state'])(
    '%s narrows the results to the number that it announces, and stands in the address',
    async (name) => {
      await search('');
      const select = page().locator(`select[name=${name}]`);
      const count = /（(\d+)）$/.exec(await select.locator('option').nth(1).innerText())?.[1];
      await select.selectOption({ index: 1 });
      await page().getByText(`${count}件見つかりました。`).waitFor();
      expect(new URL(page().url()).searchParams.get(name)).toBe(await select.inputValue());
    },
  );

  test('that leaves nothing of what was found says so', async () => {
    await search('転入届');
    const all = Number(/\d+/.exec(await status())?.[0]);
    await page().goto(`${url}search.html?q=転入届&section=なくなった課`);
    await finished();
    expect(await status()).toMatch(/^条件に合うものはありません。条件を外すと\d+件あります。$/);
    expect(await page().locator('#search-wanted').isVisible()).toBe(false);
    expect(await page().locator('select[name=section]').inputValue()).toBe('なくなった課');
    expect(all).toBeGreaterThan(0);
  });

  test.each(['転居届', '届', '手順書 見直し'])(
    'announces how many it finds for 「%s」, those with a part of the words among them',
    async (query) => {
      await search(query);
      const select = page().locator('select[name=section]');
      for (const text of (await select.locator('option').allInnerTexts()).slice(1)) {
        await select.selectOption({ label: text });
        await finished();
        const numbers = Array.from((await status()).matchAll(/(\d+)件/g), ([, count]) => Number(count));
        expect(`${text} ${numbers.reduce((sum, count) => sum + count, 0)}`).toBe(`${text} ${/\d+/.exec(text)?.[0]}`);
        await page().getByRole('button', { name: '条件を外す' }).click();
        await finished();
      }
    },
  );

  test('is named above the answer, also for other words, until it is lifted there', async () => {
    await search('見直し');
    await page().locator('select[name=section]').selectOption('職員課');
    const conditions = page().locator('[data-search-conditions]');
    await conditions.getByText('課「職員課」で絞り込んでいます。').waitFor();
    await page().locator('#search-query').fill('転入届');
    await conditions.getByText('課「職員課」で絞り込んでいます。').waitFor();
    await conditions.getByRole('button', { name: '条件を外す' }).press('Enter');
    await link('転入届の受付').waitFor();
    expect(await conditions.isHidden()).toBe(true);
    expect(new URL(page().url()).searchParams.get('section')).toBe(null);
  });

  test('is one step back, however many values the arrow keys pass on their way', async () => {
    await search('届');
    const select = page().locator('select[name=section]');
    const steps = () => page().evaluate(() => history.length);
    const before = await steps();
    await select.focus();
    for (const index of [1, 0, 1]) await select.selectOption({ index });
    expect(await steps()).toBe(before + 1);
    await page().goBack();
    await finished();
    expect(await select.inputValue()).toBe('');
  });

  test('goes together with words and others, and is there again when the address is opened', async () => {
    await search('届');
    await page().locator('select[name=section]').selectOption('戸籍住民課');
    await page().locator('select[name=procedure]').selectOption('なし');
    await link('転出届の受付').waitFor();
    await finished();
    const [address, shown] = [page().url(), await status()];
    await page().goto('about:blank');
    await page().goto(address);
    await finished();
    expect(await status()).toBe(shown);
    expect(await page().locator('select[name=procedure]').inputValue()).toBe('なし');
    expect(await page().locator('#search-query').inputValue()).toBe('届');
  });
});
