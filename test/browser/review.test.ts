import type { Page } from 'playwright-core';
import { beforeAll, expect, inject, test } from 'vitest';
import { useBrowser } from '../support/open-browser.ts';

const { url } = inject('fixtureSite');
const browser = useBrowser();
const OVERDUE = '見直し期限を過ぎました。';

let page: Page;

beforeAll(async () => {
  page = await browser().newPage();
});

/** The visible words of the banner of a procedure when its page is opened at an instant. */
async function bannerAt(id: string, now: string): Promise<string> {
  await page.clock.setFixedTime(new Date(now));
  await page.goto(`${url}procedures/${id}.html`, { waitUntil: 'load' });
  return page.locator('.review').innerText();
}

test.each([
  { what: 'a page in date, on the day of the build', id: 'juki-001', now: '2026-11-22T09:00:00+09:00', says: '期限内' },
  {
    what: 'a page in date, on its last day in Japan',
    id: 'juki-001',
    now: '2027-03-10T23:59:00+09:00',
    says: '期限内',
  },
  { what: 'a page in date, a minute later', id: 'juki-001', now: '2027-03-11T00:01:00+09:00', says: OVERDUE },
  { what: 'a page due soon', id: 'shok-032', now: '2026-12-15T12:00:00+09:00', says: '期限間近' },
  { what: 'a page due soon, opened later', id: 'shok-032', now: '2027-01-01T00:00:00+09:00', says: OVERDUE },
  { what: 'an overdue page', id: 'juki-002', now: '2026-11-22T09:00:00+09:00', says: '期限超過' },
  {
    what: 'an overdue page, by a clock that is slow',
    id: 'juki-002',
    now: '2020-01-01T00:00:00+09:00',
    says: '期限超過',
  },
])('$what says so', async ({ id, now, says }) => {
  const banner = await bannerAt(id, now);
  expect(banner).toContain(says);
  expect(banner.includes(OVERDUE)).toBe(says === OVERDUE);
});

test('an overdue page no longer says that it is in date, and still says since when it is not', async () => {
  const banner = await bannerAt('juki-001', '2027-03-11T00:01:00+09:00');
  expect(banner).not.toContain('期限内');
  expect(banner).toContain('見直し期限は令和9年3月10日です。');
});

test('a procedure that is not yet in force says from when', async () => {
  await page.goto(`${url}procedures/kaik-002.html`);
  expect(await page.getByRole('main').innerText()).toContain('令和9年1月4日施行予定');
});

test('a broken procedure says what is wrong, where, and what to type', async () => {
  await page.goto(`${url}procedures/kaik-001.html`);
  const text = await page.getByRole('main').innerText();
  expect(text).toContain('ファイルに誤りがあるため表示できません');
  expect(text).toContain('sections/kaikei/procedures/kaik-001.mdx');
  expect(text).toMatch(/15行目[^]*<Step>[^]*直し方/);
  expect(text).not.toContain('この文は表示されません');
});
