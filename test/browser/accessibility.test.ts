import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { useBrowser } from '../support/open-browser.ts';
import { templatePages } from '../support/site-pages.ts';

const { dir, url } = inject('fixtureSite');
const browser = useBrowser();
const DESKTOP = { width: 1366, height: 768 };
const PHONE = { width: 390, height: 844 };

test.each([
  ['light on a desktop', 'light', DESKTOP],
  ['dark on a desktop', 'dark', DESKTOP],
  ['light on a phone', 'light', PHONE],
  ['dark on a phone', 'dark', PHONE],
] as const)('no template has a barrier, %s', { timeout: 180_000 }, async (_, colorScheme, viewport) => {
  // The policy keeps axe out of the page; it is switched off for nothing but this.
  const context = await browser().newContext({ colorScheme, viewport, bypassCSP: true });
  await context.addInitScript(axe.source);
  const page = await context.newPage();
  const found: Record<string, string[]> = {};
  for (const path of [...templatePages(dir), 'search.html?q=転入']) {
    await page.goto(url + path, { waitUntil: 'load' });
    if (path.startsWith('search'))
      await page.getByText('件見つかりました').or(page.getByText('探したい言葉')).waitFor();
    const barriers = [...(await violations(page)), ...(await wideness(page, viewport.width))];
    if (barriers.length > 0) found[path] = barriers;
  }
  expect(found).toEqual({});
  await context.close();
});

async function violations(page: Page): Promise<string[]> {
  const { violations: found } = (await page.evaluate('axe.run({ resultTypes: ["violations"] })')) as axe.AxeResults;
  return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
}

/** WCAG 1.4.10: the page itself never scrolls sideways; wide tables and drawings scroll in frames of their own. */
async function wideness(page: Page, width: number): Promise<string[]> {
  const wide = await page.evaluate(() => document.documentElement.scrollWidth);
  return wide > width ? [`the page is ${wide} wide`] : [];
}
