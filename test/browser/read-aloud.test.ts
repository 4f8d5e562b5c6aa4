import { expect, inject, test } from 'vitest';
import { useBrowser } from '../support/open-browser.ts';

const { url } = inject('fixtureSite');
const browser = useBrowser();
/** Pages with frames of every kind: of tables without links, of charts, and one that scrolls downwards. */
const FRAMED = ['guide/fields', 'reports/coverage', 'reports/workload', 'sections/koseki-jumin/ojt'];

test('a frame is a stop of the keyboard where there is something to scroll to, and only there', async () => {
  const page = await browser().newPage({ viewport: { width: 1366, height: 768 } });
  const stops = page.locator('[tabindex="0"]');
  const idle: string[] = [];
  for (const path of FRAMED) {
    await page.goto(`${url}${path}.html`, { waitUntil: 'load' });
    const scrolled = await stops.evaluateAll((frames) =>
      frames.map((frame) => frame.scrollWidth > frame.clientWidth || frame.scrollHeight > frame.clientHeight),
    );
    if (scrolled.includes(false)) idle.push(path);
  }
  expect(idle).toEqual([]);
  await page.goto(`${url}guide/fields.html`);
  expect(await stops.count()).toBe(0);
  await page.setViewportSize({ width: 320, height: 640 });
  await stops.first().waitFor();
  expect(await page.getByRole('group').count()).toBe(await stops.count());
  await page.close();
});
