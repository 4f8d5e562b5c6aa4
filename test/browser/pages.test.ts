import { expect, inject, test } from 'vitest';
import { useBrowser } from '../support/open-browser.ts';
import { missingExamples, sitePages } from '../support/site-pages.ts';
import { watchedPage } from '../support/watch-page.ts';

const { dir, url } = inject('fixtureSite');
const browser = useBrowser();

test('every template has an example that is looked at', () => {
  expect(missingExamples(dir)).toEqual([]);
});

test('no page makes an error, breaks the policy or asks another host for anything', async () => {
  const context = await browser().newContext();
  const { page, complaints } = await watchedPage(context, url);
  const found: Record<string, string[]> = {};
  for (const path of sitePages(dir)) {
    await page.goto(url + path, { waitUntil: 'load' });
    const now = complaints.splice(0);
    if (now.length > 0) found[path] = now;
  }
  expect(found).toEqual({});
  await context.close();
});

test('the watch itself sees a script, a style and a picture that the policy forbids', async () => {
  const context = await browser().newContext();
  const { page, complaints } = await watchedPage(context, url);
  await page.goto(`${url}index.html`);
  await page.evaluate(() => {
    document.body.insertAdjacentHTML(
      'beforeend',
      '<p style="color:red"><img src="https://example.jp/a.png" alt=""></p>',
    );
    const script = document.createElement('script');
    script.textContent = 'globalThis.wasRun = true';
    document.body.append(script);
  });
  await expect.poll(() => complaints.join('\n')).toMatch(/policy: style-src-attr[^]*policy: script-src-elem/);
  await expect.poll(() => complaints.join('\n')).toContain('https://example.jp/a.png');
  expect(await page.evaluate(() => 'wasRun' in globalThis)).toBe(false);
  await context.close();
});

test.each(['missing.html', 'procedures/missing.html', 'procedures/juki-001/editions/99.html?q=1'])(
  'a missing page says so and helps on: %s',
  async (path) => {
    const page = await browser().newPage();
    const failed: string[] = [];
    page.on('response', (response) => response.status() === 404 && failed.push(response.url()));
    const response = await page.goto(`${url}${path}`);
    expect(response?.status()).toBe(404);
    expect(failed).toEqual([`${url}${path}`]);
    await page.getByRole('main').getByRole('link', { name: '業務手順書の一覧' }).click();
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('業務手順書の一覧');
    await page.close();
  },
);
