import { expect, inject, test } from 'vitest';
import { useBrowser } from '../support/open-browser.ts';

const { url } = inject('fixtureSite');
const browser = useBrowser();
/** Pages with frames of every kind: of tables without links, of charts, and one that scrolls downwards. */
const FRAMED = ['guide/fields', 'reports/coverage', 'reports/workload', 'sections/koseki-jumin/ojt'];

test('a frame is a stop of the keyboard where there is something to scroll to, and only there', async () => {
  const page = await browser().newPage({ viewport: { width: 1366, height: 768 } });
  const stops = page.locator('[tabindex="0"]');
  const idle = () =>
    stops.evaluateAll((frames) =>
      frames
        .filter((frame) => frame.scrollWidth <= frame.clientWidth && frame.scrollHeight <= frame.clientHeight)
        .map((frame) => frame.ariaLabel),
    );
  for (const path of FRAMED) {
    await page.goto(`${url}${path}.html`);
    await expect.poll(idle, { message: path }).toEqual([]);
  }
  await page.goto(`${url}guide/fields.html`);
  await expect.poll(() => stops.count()).toBe(0);
  await page.setViewportSize({ width: 320, height: 640 });
  await stops.first().waitFor();
  expect(await page.getByRole('group').count()).toBe(await stops.count());
  await page.close();
});

test.each([
  ['sections/koseki-jumin.html', /^(?:引継書|チェックリスト)/u],
  ['sections/koseki-jumin/findings.html', /^この点検項目の説明/u],
  ['posts/juki-kiroku-shunin/checklist.html', /^OJTシート/u],
])('in a list of all links of %s those that lead to different places have different names', async (path, name) => {
  const page = await browser().newPage();
  await page.goto(url + path);
  const links = page.getByRole('main').getByRole('link', { name });
  const [names, places] = await links.evaluateAll((all) => [
    new Set(all.map((link) => link.textContent)).size,
    new Set(all.map((link) => link.getAttribute('href'))).size,
  ]);
  expect(places).toBeGreaterThan(0);
  expect(names).toBe(places);
  await page.close();
});

test('a day of the month is read with the name of its weekday', async () => {
  const page = await browser().newPage();
  await page.goto(`${url}calendar/11.html`);
  const heads = page.getByRole('table').first().getByRole('columnheader');
  expect(await heads.first().textContent()).toMatch(/^\s*月\s*曜日\s*$/u);
  await page.close();
});

test('shapes that are for the eye are seen on an OJTシート and not read', async () => {
  const page = await browser().newPage();
  await page.goto(`${url}sections/koseki-jumin/ojt.html`);
  const key = page.locator('.ojt-key').first();
  expect(await key.evaluate((mark) => getComputedStyle(mark, '::before').content)).toContain('■');
  expect(await page.getByRole('main').ariaSnapshot()).not.toMatch(/[■□]/u);
  await page.close();
});
