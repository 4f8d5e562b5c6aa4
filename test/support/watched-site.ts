import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';
import { useBrowser } from './open-browser.ts';
import { type Complaints, watchedPage } from './watch-page.ts';

/** The fixture site in the machine's browser, with one watched page for all tests of a file. */
export interface WatchedSite {
  /** The address of the site, which ends in a slash. */
  url: string;
  browser(): Browser;
  page(): Page;
  /** What the page has complained of; whoever expects nothing of it empties it. */
  complaints: Complaints;
}

/** Opens a watched page on the fixture site for a test file, and closes it after. */
export function useWatchedSite(): WatchedSite {
  const { url } = inject('fixtureSite');
  const browser = useBrowser();
  let watched: Awaited<ReturnType<typeof watchedPage>> | undefined;
  beforeAll(async () => {
    watched = await watchedPage(await browser().newContext(), url);
  });
  afterAll(() => watched?.page.context().close());
  const opened = () => {
    if (!watched) throw new Error('the page is there only while tests run');
    return watched;
  };
  return {
    url,
    browser,
    page: () => opened().page,
    get complaints() {
      return opened().complaints;
    },
  };
}
