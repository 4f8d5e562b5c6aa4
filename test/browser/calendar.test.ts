import { expect, inject, test } from 'vitest';
import { useBrowser } from '../support/open-browser.ts';

const { url } = inject('fixtureSite');
const browser = useBrowser();

test('the year of a section shows where the year stands, 法定期限 and closed days in words', async () => {
  const page = await browser().newPage();
  await page.goto(`${url}sections/koseki-jumin.html`);
  await page.getByRole('link', { name: '戸籍住民課の年間予定' }).click();
  const months = page.locator('.month-box');
  expect(await months.count()).toBe(12);
  expect(await months.first().innerText()).toMatch(/^4月\s*済\s*閉庁：29日（昭和の日）/u);
  expect(await page.locator('.month-box.is-current').innerText()).toMatch(/^11月\s*今月/u);
  await page.goto(`${url}sections/kaikei/calendar.html`);
  const statutory = page.locator('.is-statutory', { hasText: '【法定】' }).first();
  expect(await statutory.evaluate((line) => Number(getComputedStyle(line).fontWeight))).toBeGreaterThanOrEqual(700);
  await page.close();
});

test.each(['sections/koseki-jumin/calendar.html', 'posts/juki-kiroku-shunin/calendar.html', 'calendar/index.html'])(
  '%s prints on two sheets of A4 landscape at most',
  async (path) => {
    const page = await browser().newPage();
    await page.goto(url + path);
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/gu)?.length).toBeLessThanOrEqual(2);
    const sizes = Array.from(pdf.matchAll(/\/MediaBox\s*\[([^\]]+)\]/gu), ([, box = '']) => box.trim().split(/\s+/u));
    expect(sizes.every(([, , width, height]) => Number(width) > Number(height))).toBe(true);
    await page.close();
  },
);

test('the calendar file of a section is offered and holds its deadlines', async () => {
  const page = await browser().newPage();
  await page.goto(`${url}sections/koseki-jumin/calendar.html`);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: '戸籍住民課の期限（予定表のファイル）' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('koseki-jumin.ics');
  const chunks = await Array.fromAsync(await download.createReadStream());
  const text = Buffer.concat(chunks).toString('utf8');
  expect(text).toMatch(/^BEGIN:VCALENDAR\r\n[^]*SUMMARY:月報の提出[^]*END:VCALENDAR\r\n$/u);
  await page.close();
});
