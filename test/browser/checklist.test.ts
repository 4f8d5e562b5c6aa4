import { type Browser, chromium, type Page } from 'playwright-core';
import { expect, inject, onTestFinished, test } from 'vitest';
import { QUIET } from '../support/browser-arguments.ts';
import { fillStore } from '../support/fill-store.ts';
import { useBrowser } from '../support/open-browser.ts';

const { url } = inject('fixtureSite');
const browser = useBrowser();
const PROCEDURE = `${url}procedures/juki-001.html`;

/** Serves the page with another mark of its edition in place of its own, as a later build would. */
async function asEdition(page: Page, change: (mark: string) => string): Promise<void> {
  await page.route(PROCEDURE, async (route) => {
    const response = await route.fetch();
    const html = (await response.text()).replace(/(?<=data-checklist=")[^"]+/, change);
    await route.fulfill({ response, body: html });
  });
  await page.goto(PROCEDURE);
  await page.unroute(PROCEDURE);
}

function storedTicks(page: Page): Promise<string[]> {
  return page.evaluate(() => Object.values(globalThis.localStorage).map(String));
}

/** A browser that keeps the pages that are left, which the tests' own is told not to do. */
function keepingBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: inject('browserPath'),
    args: QUIET,
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  });
}

test('the checklist tells those who cannot see the flow chart who does each step and what follows', async () => {
  const page = await browser().newPage();
  await page.goto(PROCEDURE);
  const rows = page.getByRole('table', { name: '手順の流れ' }).getByRole('row');
  expect(await rows.nth(0).getByRole('columnheader').allTextContents()).toEqual(['手順', '行う人', '次']);
  expect(await rows.nth(1).getByRole('checkbox').getAttribute('value')).toBe('s1');
  expect(await rows.nth(1).getByRole('rowheader').count()).toBe(1);
  expect(await rows.nth(1).getByRole('cell').nth(0).textContent()).toBe('窓口担当');
  expect(await rows.nth(1).getByRole('cell').nth(1).getByRole('paragraph').allTextContents()).toEqual([
    '不備がない：手順2へ',
    '不備がある：手順4へ',
    '市内の引っ越し：手順書「転居届の受付」へ',
  ]);
  expect(await rows.nth(3).getByRole('checkbox', { name: '入力が終わったとき' }).count()).toBe(1);
  await rows.getByRole('link', { name: '転居届の受付' }).click();
  expect(page.url()).toBe(`${url}procedures/juki-002.html`);
  await page.close();
});

test('all of a cell ticks its step', async () => {
  const page = await browser().newPage();
  await page.goto(PROCEDURE);
  const cell = page.getByRole('table', { name: '手順の流れ' }).getByRole('rowheader').first();
  const { width = 0, height = 0 } = (await cell.boundingBox()) ?? {};
  await cell.click({ position: { x: width - 4, y: height - 4 } });
  expect(await page.getByRole('checkbox').first().isChecked()).toBe(true);
  await page.close();
});

test('the page says which edition of which text the ticks are for', async () => {
  const page = await browser().newPage();
  await page.goto(PROCEDURE);
  expect(await page.locator('[data-checklist]').getAttribute('data-checklist')).toMatch(/^juki-001\/3\/[0-9a-f]{12}$/);
  await page.close();
});

test.each([
  ['another edition', (mark: string) => mark.replace('/3/', '/4/')],
  ['another text of the same edition', (mark: string) => mark.replace(/[0-9a-f]{12}$/, '0123456789ab')],
])('%s begins without ticks, and the first keeps its own', async (_, change) => {
  const context = await browser().newContext();
  const page = await context.newPage();
  await page.goto(PROCEDURE);
  await page.getByRole('checkbox').first().check();
  await asEdition(page, change);
  await page.getByText('4項目のうち0項目が済みました。').waitFor();
  await page.getByRole('checkbox').last().check();
  await page.goto(PROCEDURE);
  await page.getByText('4項目のうち1項目が済みました。').waitFor();
  expect(await page.getByRole('checkbox').first().isChecked()).toBe(true);
  await context.close();
});

test('says that what is left is needed in some cases only', async () => {
  const context = await browser().newContext();
  const page = await context.newPage();
  await page.goto(PROCEDURE);
  const status = page.locator('[data-checklist-status]');
  for (const at of [0, 1]) await page.getByRole('checkbox').nth(at).check();
  expect(await status.textContent()).toBe('4項目のうち2項目が済みました。');
  await page.getByRole('checkbox').nth(3).check();
  expect(await status.textContent()).toBe(
    '4項目のうち3項目が済みました。残りの1項目は、条件に当たるときだけの手順です。',
  );
  await context.close();
});

test('two procedures do not share ticks', async () => {
  const context = await browser().newContext();
  const page = await context.newPage();
  await page.goto(PROCEDURE);
  await page.getByRole('checkbox').first().check();
  await page.goto(`${url}procedures/juki-002.html`);
  await page.getByText('2項目のうち0項目が済みました。').waitFor();
  await context.close();
});

test('two windows of one procedure do not write over each other', async () => {
  const context = await browser().newContext();
  const [page, second] = [await context.newPage(), await context.newPage()];
  for (const opened of [page, second]) await opened.goto(PROCEDURE);
  for (const at of [0, 1]) await page.getByRole('checkbox').nth(at).check();
  await second.getByText('4項目のうち2項目が済みました。').waitFor();
  await second.getByRole('checkbox').nth(2).check();
  await page.getByText('4項目のうち3項目が済みました。').waitFor();
  expect(await storedTicks(second)).toEqual(['s1,s2,s3']);
  await context.close();
});

test('bringing back what was cleared takes no tick of another window away', async () => {
  const context = await browser().newContext();
  const [page, second] = [await context.newPage(), await context.newPage()];
  for (const opened of [page, second]) await opened.goto(PROCEDURE);
  await page.getByRole('checkbox').first().check();
  await second.getByText('4項目のうち1項目が済みました。').waitFor();
  await page.getByRole('button', { name: '印を全て消す' }).click();
  await second.getByText('4項目のうち0項目が済みました。').waitFor();
  await second.getByRole('checkbox').nth(2).check();
  await page.getByRole('button', { name: '印を全て消す' }).waitFor();
  await page.getByText('4項目のうち1項目が済みました。').waitFor();
  expect(await storedTicks(page)).toEqual(['s3']);
  await context.close();
});

test('a page that 「戻る」 shows as it was left has the ticks made since', async () => {
  const kept = await keepingBrowser();
  onTestFinished(() => kept.close());
  const context = await kept.newContext();
  const page = await context.newPage();
  await page.goto(PROCEDURE);
  await page.getByRole('checkbox').first().check();
  await page.evaluate(() => Object.assign(globalThis, { isAsLeft: true }));
  await page.goto(`${url}procedures/juki-002.html`);
  const second = await context.newPage();
  await second.goto(PROCEDURE);
  await second.getByRole('checkbox').nth(2).check();
  await page.goBack({ waitUntil: 'commit' });
  await page.getByText('4項目のうち2項目が済みました。').waitFor();
  expect(await page.evaluate(() => 'isAsLeft' in globalThis)).toBe(true);
  await page.getByRole('checkbox').nth(1).check();
  expect(await storedTicks(page)).toEqual(['s1,s2,s3']);
});

test('works as long as the page is open where the browser keeps nothing', async () => {
  const context = await browser().newContext();
  await context.addInitScript(() => {
    Object.defineProperty(globalThis, 'localStorage', {
      get: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  });
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await page.goto(PROCEDURE);
  await page.getByRole('checkbox').first().check();
  await page.getByText('4項目のうち1項目が済みました。').waitFor();
  expect(errors).toEqual([]);
  await context.close();
});

test('tells the ticks, and keeps them while the page is open, where the store is full', async () => {
  const context = await browser().newContext();
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await page.goto(PROCEDURE);
  await fillStore(page);
  await page.getByRole('checkbox').first().check();
  await page.getByText('4項目のうち1項目が済みました。画面を閉じると、印は消えます。', { exact: true }).waitFor();
  await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })));
  expect(await page.getByRole('checkbox').first().isChecked()).toBe(true);
  await page.evaluate(() => localStorage.clear());
  await page.getByRole('checkbox').nth(1).check();
  await page.getByText('4項目のうち2項目が済みました。', { exact: true }).waitFor();
  expect(await storedTicks(page)).toEqual(['s1,s2']);
  expect(errors).toEqual([]);
  await context.close();
});
