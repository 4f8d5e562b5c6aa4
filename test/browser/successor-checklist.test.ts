import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { fillStore } from '../support/fill-store.ts';
import { useBrowser } from '../support/open-browser.ts';

const { dir, url } = inject('fixtureSite');
const browser = useBrowser();
const CHECKLIST = 'posts/juki-kiroku-shunin/checklist.html';
const NOTHING = '4件の業務のうち、受領0件、説明を受けた0件、一緒にやった0件、一人でできる0件です。';

/** A page whose day is 23 November 2026 in Japan and still the 22nd in Greenwich. */
async function open(address = url + CHECKLIST): Promise<Page> {
  const context = await browser().newContext();
  const page = await context.newPage();
  await page.clock.setFixedTime('2026-11-22T15:30:00Z');
  await page.goto(address);
  return page;
}

const box = (page: Page, name: string) => page.getByRole('checkbox', { name });
const rowOf = (page: Page, id: string) => page.locator(`[data-work="${id}"]`);

async function saveCsv(page: Page): Promise<{ name: string; text: string }> {
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: 'CSVで保存' }).click();
  const download = await waiting;
  return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') };
}

async function importCsv(page: Page, text: string): Promise<void> {
  await page
    .getByLabel('CSVを読み込む')
    .setInputFiles({ name: '引継ぎ.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });
  await page.getByText('「引継ぎ.csv」').waitFor();
}

describe.each([
  ['a server', url + CHECKLIST],
  ['a shared folder', pathToFileURL(join(dir, CHECKLIST)).href],
])('from %s', (_, address) => {
  test('a tick has its day in Japan and is still there after a reload', async () => {
    const page = await open(address);
    await page.getByText(NOTHING).waitFor();
    await box(page, '転入届の受付：受領').focus();
    await page.keyboard.press('Space');
    await page.getByText('受領1件').waitFor();
    await page.reload();
    await page.getByText('受領1件').waitFor();
    expect(await rowOf(page, 'juki-001').innerText()).toContain('令和8年11月23日');
    await page.context().close();
  });

  test('the file has the day, and another browser takes it over', async () => {
    const page = await open(address);
    await box(page, '転入届の受付：一人でできる').check();
    const { name, text } = await saveCsv(page);
    await page.context().close();
    expect(name).toBe('引継ぎチェックリスト_juki-kiroku-shunin_2026-11-23.csv');
    expect(text.split('\r\n')[1]).toContain('"juki-001","転入届の受付","主担当","","","","2026-11-23"');
    const other = await open(address);
    await importCsv(other, text);
    expect(await box(other, '転入届の受付：一人でできる').isChecked()).toBe(true);
    await other.reload();
    expect(await box(other, '転入届の受付：一人でできる').isChecked()).toBe(true);
    await other.context().close();
  });
});

test('an import clears nothing and names the lines that it cannot read', async () => {
  const page = await open();
  await box(page, '転居届の受付：受領').check();
  await importCsv(page, '業務ID,受領,説明を受けた,一緒にやった,一人でできる\njuki-002,,R8.11.2,,\njuki-999,○,,,\n');
  const result = page.locator('[data-successor-result]');
  expect(await result.innerText()).toContain('印を1個加えました。ファイルにない印1個は、消さずに残しました。');
  expect(await result.innerText()).toContain('3行目：業務ID「juki-999」は');
  expect(await rowOf(page, 'juki-002').innerText()).toMatch(/令和8年11月23日[\s\S]*令和8年11月2日/);
  await page.context().close();
});

test('the same file can be chosen again after it was mended', async () => {
  const page = await open();
  await importCsv(page, '業務\n');
  expect(await page.locator('[data-successor-result]').innerText()).toContain('1行目：見出し「業務ID」');
  await importCsv(page, '業務ID,受領,説明を受けた,一緒にやった,一人でできる\njuki-001,○,,,\n');
  await page.getByText('受領1件').waitFor();
  await page.context().close();
});

test('all ticks go only after a question', async () => {
  const page = await open();
  await box(page, '転入届の受付：受領').check();
  page.once('dialog', (dialog) => dialog.dismiss());
  await page.getByRole('button', { name: '印を全て消す' }).click();
  expect(await box(page, '転入届の受付：受領').isChecked()).toBe(true);
  page.once('dialog', (dialog) => dialog.accept());
  await page.getByRole('button', { name: '印を全て消す' }).click();
  await page.reload();
  await page.getByText(NOTHING).waitFor();
  await page.context().close();
});

test('two windows of one list do not write over each other', async () => {
  const page = await open();
  const second = await page.context().newPage();
  await second.goto(url + CHECKLIST);
  await box(page, '転入届の受付：受領').check();
  await second.getByText('受領1件').waitFor();
  await box(second, '転居届の受付：受領').check();
  await page.getByText('受領2件').waitFor();
  await page.context().close();
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
  await page.goto(url + CHECKLIST);
  await box(page, '転入届の受付：受領').check();
  await page.getByText('受領1件').waitFor();
  expect(errors).toEqual([]);
  await context.close();
});

test('an import is told, and the file can be chosen again, where the store is full', async () => {
  const page = await open();
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await fillStore(page);
  await importCsv(page, '業務ID,受領,説明を受けた,一緒にやった,一人でできる\njuki-001,○,,,\njuki-999,○,,,\n');
  expect(await page.locator('[data-successor-result]').innerText()).toContain('3行目：業務ID「juki-999」は');
  await page.getByText('受領1件').waitFor();
  expect(await page.locator('[data-successor-status]').innerText()).toContain(
    '閉じる前に「CSVで保存」を押してください。',
  );
  await expect.poll(() => page.getByLabel('CSVを読み込む').inputValue()).toBe('');
  expect(errors).toEqual([]);
  await page.context().close();
});

test('on paper, without script, there are boxes, blanks for days and places to sign', async () => {
  const context = await browser().newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(url + CHECKLIST);
  await page.emulateMedia({ media: 'print' });
  expect(await page.getByRole('checkbox').count()).toBe(16);
  expect(await page.getByRole('columnheader', { name: '後任者', exact: true }).isVisible()).toBe(true);
  expect(await page.getByRole('table', { name: '引継ぎの確認' }).innerText()).toContain('所属長');
  expect(await page.getByRole('button').filter({ visible: true }).count()).toBe(0);
  await context.close();
});
