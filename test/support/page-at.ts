import type { Browser, Locator, Page } from 'playwright-core';

/** Opens a page in a window of a width, as high as a small screen. */
export async function pageAt(browser: Browser, address: string, width: number): Promise<Page> {
  const page = await browser.newPage({ viewport: { width, height: 800 } });
  await page.goto(address);
  return page;
}

/** Where an element stands on the page; nowhere for one that is not shown. */
export async function boxOf(element: Locator): Promise<{ x: number; y: number; width: number; height: number }> {
  return (await element.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
}
