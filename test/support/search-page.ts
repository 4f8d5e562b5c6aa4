import type { Locator } from 'playwright-core';
import type { WatchedSite } from './watched-site.ts';

/** What tests do on the page of search, and see there. */
export interface SearchPage {
  search(query: string): Promise<void>;
  /** Waits for the answer. */
  finished(): Promise<void>;
  /** The links to results with a title. */
  link(title: string): Locator;
  titles(): Promise<string[]>;
  status(): Promise<string>;
}

/** The page of search of a site that is watched. */
export function searchPage({ url, page }: Pick<WatchedSite, 'url' | 'page'>): SearchPage {
  const finished = () => page().locator('[data-search-state="done"]').waitFor();
  return {
    finished,
    search: async (query) => {
      await page().goto(`${url}search.html?q=${encodeURIComponent(query)}`);
      await finished();
    },
    link: (name) => page().locator('[data-search-results]').getByRole('link', { name, exact: true }),
    titles: () => page().locator('[data-search-results] > li > a').allInnerTexts(),
    status: () => page().locator('[data-search-status]').innerText(),
  };
}
