import type { Locator, Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { useBrowser } from '../support/open-browser.ts';

const { url } = inject('fixtureSite');
const browser = useBrowser();

/** Walks with the Tab key, as a person without a mouse does, until `wanted` has the focus. */
async function tabTo(page: Page, wanted: Locator): Promise<void> {
  for (let steps = 0; steps < 150; steps += 1) {
    await page.keyboard.press('Tab');
    if (await wanted.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`the Tab key does not lead to ${wanted}`);
}

test('a clerk finds a procedure, ticks it off and prints it, with the keyboard alone', async () => {
  const context = await browser().newContext({ viewport: { width: 1366, height: 768 } });
  const page = await context.newPage();
  await page.goto(`${url}index.html`);

  await tabTo(page, page.getByLabel('手順書や業務を検索').first());
  await page.keyboard.type('引っ越し');
  await page.keyboard.press('Enter');
  const hit = page.getByRole('main').getByRole('link', { name: '転入届の受付' }).first();
  await hit.waitFor();
  await tabTo(page, hit);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: '転入届の受付' }).waitFor();

  const boxes = page.getByRole('checkbox');
  await tabTo(page, boxes.nth(0));
  await page.keyboard.press('Space');
  await tabTo(page, boxes.nth(1));
  await page.keyboard.press('Space');
  await page.getByText('4項目のうち2項目が済みました。').waitFor();
  await page.reload();
  await page.getByText('4項目のうち2項目が済みました。').waitFor();
  expect(await ticks(page)).toEqual([true, true, false, false]);

  await printsWell(page);

  await tabTo(page, page.getByRole('button', { name: '印を全て消す' }));
  await page.keyboard.press('Enter');
  await page.getByText('4項目のうち0項目が済みました。').waitFor();
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('消した印を戻す');
  await page.keyboard.press('Enter');
  await page.getByText('4項目のうち2項目が済みました。').waitFor();
  await page.keyboard.press('Enter');
  await page.reload();
  await page.getByText('4項目のうち0項目が済みました。').waitFor();
  expect(await ticks(page)).toEqual([false, false, false, false]);
  await context.close();
});

test('the first Tab leads past the navigation', async () => {
  const page = await browser().newPage();
  await page.goto(`${url}procedures/juki-001.html`);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
  await page.close();
});

test('whatever has the focus shows it', async () => {
  const page = await browser().newPage();
  await page.goto(`${url}procedures/juki-001.html`);
  const bare = await page.evaluate(() => {
    const all = [...document.querySelectorAll<HTMLElement>('a[href], button, input, select, summary')];
    const seen = all.filter((element) => element.checkVisibility());
    return seen.filter((element) => {
      element.focus({ focusVisible: true } as FocusOptions);
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
      const inner = element.querySelector('rect');
      const hasRing = (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none';
      return !hasRing && !(inner && getComputedStyle(inner).strokeWidth === '3px');
    }).length;
  });
  expect(bare).toBe(0);
  await page.close();
});

function ticks(page: Page): Promise<boolean[]> {
  return page.getByRole('checkbox').evaluateAll((boxes) => boxes.map((box) => (box as HTMLInputElement).checked));
}

async function printsWell(page: Page): Promise<void> {
  await page.emulateMedia({ media: 'print' });
  for (const gone of ['検索', '印を全て消す', '目次']) {
    expect(await page.getByText(gone, { exact: true }).filter({ visible: true }).count(), gone).toBe(0);
  }
  for (const kept of ['第3版（標準版）', '令和8年4月1日', '確認者', '本人確認書類を確認します。', '業務フロー図']) {
    expect(await page.getByText(kept).filter({ visible: true }).count(), kept).toBeGreaterThan(0);
  }
  const pdf = (await page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page\b/g)?.length).toBeGreaterThan(0);
  const sizes = Array.from(pdf.matchAll(/\/MediaBox\s*\[([^\]]+)\]/g), ([, box = '']) => box.trim().split(/\s+/));
  for (const [, , width, height] of sizes) {
    expect(Number(width)).toBeCloseTo(595, -1);
    expect(Number(height)).toBeCloseTo(842, -1);
  }
  await page.emulateMedia({ media: 'screen' });
}
