import type { Page } from 'playwright-core';

/** Fills what the browser lets a site store to the last character, under one key that no page of the site uses. */
export async function fillStore(page: Page): Promise<void> {
  await page.evaluate(() => {
    let text = '';
    for (let length = 2 ** 23; length >= 1; length /= 2)
      try {
        localStorage.setItem('full', text + 'x'.repeat(length));
        text += 'x'.repeat(length);
      } catch {
        // No room for this many more; the next is half as long.
      }
  });
}
