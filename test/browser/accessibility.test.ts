import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { useBrowser } from '../support/open-browser.ts';
import { templatePages } from '../support/site-pages.ts';

const { dir, url } = inject('fixtureSite');
const browser = useBrowser();
/** With the rule that axe leaves out unless it is asked for (WCAG 2.2, 2.5.8). */
const ALL_RULES = { resultTypes: ['violations'], rules: { 'target-size': { enabled: true } } };
/** The rules whose answer depends on colours; all others see the same page in light and dark. */
const COLOUR_RULES = { resultTypes: ['violations'], runOnly: ['color-contrast', 'link-in-text-block'] };

/** Results with a card, with words around a hit, with partial matches, and nothing found. */
const SEARCHES = ['引っ越し', '朱肉', '転入届 飛行機', 'ぬめぬめ'].map((query) => `search.html?q=${query}`);

test.concurrent.each([
  ['a desktop', { width: 1366, height: 768 }],
  ['a phone', { width: 390, height: 844 }],
] as const)('no template has a barrier in light or dark on %s', { timeout: 300_000 }, async (_, viewport) => {
  // The policy keeps axe out of the page; it is switched off for nothing but this.
  const context = await browser().newContext({ viewport, bypassCSP: true });
  await context.addInitScript(axe.source);
  const page = await context.newPage();
  const found: Record<string, string[]> = {};
  for (const path of [...templatePages(dir), ...SEARCHES]) {
    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto(url + path, { waitUntil: 'load' });
    if (path.includes('?q=')) await page.locator('[data-search-state="done"]').waitFor();
    const inLight = [...(await violations(page, ALL_RULES)), ...(await wideness(page, viewport.width))];
    await page.emulateMedia({ colorScheme: 'dark' });
    const barriers = [...inLight, ...(await violations(page, COLOUR_RULES))];
    if (barriers.length > 0) found[path] = barriers;
  }
  expect(found).toEqual({});
  await context.close();
});

test('no template scrolls sideways in the width of WCAG 1.4.10', { timeout: 120_000 }, async () => {
  const page = await browser().newPage({ viewport: { width: 320, height: 640 } });
  const found: Record<string, string[]> = {};
  for (const path of [...templatePages(dir), ...SEARCHES]) {
    await page.goto(url + path, { waitUntil: 'load' });
    if (path.includes('?q=')) await page.locator('[data-search-state="done"]').waitFor();
    const wide = await wideness(page, 320);
    if (wide.length > 0) found[path] = wide;
  }
  expect(found).toEqual({});
  await page.close();
});

test('an open list of suggestions has no barrier', async () => {
  const context = await browser().newContext({ bypassCSP: true });
  await context.addInitScript(axe.source);
  const page = await context.newPage();
  await page.goto(`${url}index.html`);
  await page.getByRole('main').getByLabel('手順書や業務を検索').fill('届');
  await page.getByRole('option').first().waitFor();
  await page.keyboard.press('ArrowDown');
  const barriers = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    barriers.push(...(await violations(page, ALL_RULES)));
  }
  expect(barriers).toEqual([]);
  await context.close();
});

test('the colours are others in the dark', async () => {
  const page = await browser().newPage();
  await page.goto(`${url}index.html`);
  const colours = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    colours.push(await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor));
  }
  expect(new Set(colours).size).toBe(2);
  await page.close();
});

async function violations(page: Page, options: object): Promise<string[]> {
  const results = (await page.evaluate(`axe.run(${JSON.stringify(options)})`)) as axe.AxeResults;
  return results.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
}

/** WCAG 1.4.10: the page itself never scrolls sideways; wide tables and drawings scroll in frames of their own. */
async function wideness(page: Page, width: number): Promise<string[]> {
  const wide = await page.evaluate(() => document.documentElement.scrollWidth);
  return wide > width ? [`the page is ${wide} wide`] : [];
}
