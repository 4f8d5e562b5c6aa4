import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { useBrowser } from '../support/open-browser.ts';
import { sitePages } from '../support/site-pages.ts';

const { dir, url } = inject('fixtureSite');
const browser = useBrowser();
const POST = 'juki-kiroku-shunin';

test('a successor comes from the list of posts to the first five days, to a procedure and back', async () => {
  const page = await browser().newPage();
  await page.goto(`${url}posts/index.html`);
  await page.getByRole('link', { name: '住民記録担当主任', exact: true }).click();
  await page
    .getByRole('navigation', { name: 'このページの内容' })
    .getByRole('link', { name: 'はじめの5開庁日' })
    .click();
  expect(page.url()).toBe(`${url}posts/${POST}.html#first-days`);
  const days = page.getByRole('table', { name: 'はじめの5開庁日' }).locator('tbody tr');
  expect(await days.count()).toBe(5);
  await page.getByRole('link', { name: '手順書を読む：転入届の受付' }).click();
  expect(page.url()).toBe(`${url}procedures/juki-001.html`);
  await page.goBack();
  await page.getByRole('link', { name: '事務引継書', exact: true }).click();
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('事務引継書');
  await page.close();
});

test('the 引継書 prints on less than 20 sheets, with its number on each and without what is for the screen', async () => {
  const page = await browser().newPage();
  await page.goto(`${url}posts/${POST}/handover.html`);
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  const sheets = pdf.match(/\/Type \/Page\b/gu)?.length ?? 0;
  expect(sheets).toBeGreaterThan(1);
  expect(sheets).toBeLessThan(20);
  await page.emulateMedia({ media: 'print' });
  expect(await page.getByText('今日引き継ぐとしたときの事務引継書です').isVisible()).toBe(false);
  expect(await page.locator('html').getAttribute('data-print-head')).toContain(
    `事務引継書　戸籍住民課 住民記録担当主任　${POST}-`,
  );
  await page.close();
});

test('there is a place to sign for each role, and 未処理事項 is left to the predecessor', async () => {
  const page = await browser().newPage();
  await page.goto(`${url}posts/${POST}/handover.html`);
  const roles = await page.getByRole('table', { name: '確認欄' }).getByRole('rowheader').allTextContents();
  expect(roles).toEqual(['前任者', '後任者', '立会者', '所属長']);
  const pending = page.getByRole('table', { name: '未処理事項・懸案事項' });
  expect(await pending.getByRole('columnheader').count()).toBe(8);
  expect((await pending.locator('tbody').textContent())?.trim()).toBe('');
  await page.close();
});

test('every post and every section has its 引継書', () => {
  const paths = sitePages(dir);
  const posts = paths.filter((path) => /^posts\/[^/]+\.html$/u.test(path) && path !== 'posts/index.html');
  const papers = posts.map((path) => path.replace('.html', '/handover.html'));
  expect(paths).toEqual(expect.arrayContaining([...papers, 'sections/koseki-jumin/handover.html']));
  expect(readFileSync(join(dir, `posts/${POST}/handover.html`), 'utf8')).toContain('手順書なし');
});
