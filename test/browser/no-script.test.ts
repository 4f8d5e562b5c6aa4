import { expect, inject, test } from 'vitest';
import { useBrowser } from '../support/open-browser.ts';
import { templatePages } from '../support/site-pages.ts';

const { dir, url } = inject('fixtureSite');
const browser = useBrowser();

test('without script every template shows its heading and its content, and no control that does nothing', async () => {
  const context = await browser().newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  const wrong: string[] = [];
  for (const path of templatePages(dir)) {
    await page.goto(url + path);
    const main = page.getByRole('main');
    const [heading, text] = [await main.getByRole('heading', { level: 1 }).count(), await main.innerText()];
    const dead = await page.locator('button:visible, input:not([type=checkbox]):visible, select:visible').count();
    if (heading !== 1 || text.trim().length < 20 || dead > 0) wrong.push(path);
  }
  expect(wrong).toEqual([]);
  await context.close();
});

test('without script the links lead from home to a procedure', async () => {
  const context = await browser().newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${url}index.html`);
  await page.getByRole('navigation', { name: '主なページ' }).getByRole('link', { name: '課', exact: true }).click();
  await page.getByRole('link', { name: '戸籍住民課', exact: true }).click();
  await page.getByRole('main').getByRole('link', { name: '転入届の受付' }).first().click();
  await page.getByRole('heading', { level: 1, name: '転入届の受付' }).waitFor();
  await page.getByRole('navigation', { name: '目次' }).getByRole('link', { name: '手順', exact: true }).click();
  expect(page.url()).toContain('#');
  await context.close();
});

test('without script an overdue procedure says overdue', async () => {
  const context = await browser().newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${url}procedures/juki-002.html`);
  expect(await page.getByRole('main').innerText()).toContain('見直し：期限超過');
  await context.close();
});

test('without script the search page says what to do', async () => {
  const context = await browser().newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${url}search.html`);
  // Playwright passes over <noscript> when it looks for texts and roles.
  expect(await page.locator('main').innerText()).toContain('検索にはJavaScriptを使います');
  await page.locator('main a[href="works/index.html"]:visible').click();
  await page.getByRole('heading', { level: 1, name: '業務一覧' }).waitFor();
  await context.close();
});
