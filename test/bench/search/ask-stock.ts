import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A page that searches with Pagefind as it comes, and tells as our search page does when a list is there. */
export function writeStockPage(folder: string): void {
  writeFileSync(join(folder, 'search.html'), PAGE);
  writeFileSync(join(folder, 'search.js'), SCRIPT);
}

/** A page from which a browser has loaded nothing yet that a search needs. */
const PAGE = `<!doctype html><html lang="ja"><meta charset="utf-8"><title>検索</title>
<script type="module" src="search.js"></script>
<div data-search-page><ol data-search-results></ol></div></html>
`;

const SCRIPT = `
const { options, search } = await import('./pagefind.js');
// What a worker loads is counted nowhere; without one the same files are loaded.
await options({ noWorker: true });
const page = document.querySelector('[data-search-page]');
const list = document.querySelector('[data-search-results]');
const { results } = await search(new URLSearchParams(location.search).get('q'));
const shown = await Promise.all(results.slice(0, 10).map((result) => result.data()));
list.replaceChildren(...shown.map(({ meta }) => Object.assign(document.createElement('li'), { textContent: meta.title })));
page.dataset.searchState = 'done';
`;
