import { expect, inject, test } from 'vitest';
import { useBrowser } from '../support/open-browser.ts';

const { url } = inject('fixtureSite');
const browser = useBrowser();

test.each(['light', 'dark'] as const)(
  'the words of a flow chart can be read on their boxes in %s',
  async (colorScheme) => {
    const page = await browser().newPage({ colorScheme });
    await page.goto(`${url}procedures/juki-001.html`);
    const fills = (selector: string) =>
      page.locator(selector).evaluateAll((found) => [...new Set(found.map((each) => getComputedStyle(each).fill))]);
    const ground = await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    const ink = await page.evaluate(() => getComputedStyle(document.body).color);
    expect(await fills('.flow-shape a rect')).toEqual([ground]);
    expect(await fills('.flow-shape a text')).toEqual([ink]);
    expect((await fills('.flow-labels a')).filter((fill) => fill !== ink)).toEqual([]);
    await page.close();
  },
);
