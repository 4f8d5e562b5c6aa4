import type { HeadingIndex } from '../search/heading-entry.ts';
import { findHeadings, planQuery } from '../search/find-headings.ts';
import { type BodySearch, openBodySearch } from './body-search.ts';
import { type Facets, facetOptions, passes, readFacets, writeFacets } from './search-facets.ts';
import { showNothing, showResults, showWords } from './search-results.ts';
import type { SearchHit } from './search-hit.ts';

declare global {
  var tsugiteHeadings: HeadingIndex;
}

const RESULTS_SHOWN = 50;

/** The search page: 見出し検索 first, at once, then what 本文検索 finds besides; both under the same facets. */
function start(page: HTMLElement): void {
  const form = page.querySelector<HTMLFormElement>('form');
  if (!form) return;
  const input = form.querySelector<HTMLInputElement>('input[name="q"]');
  if (!input) return;
  const asked = new URLSearchParams(location.search);
  input.value = asked.get('q') ?? '';
  facetOptions(form, globalThis.tsugiteHeadings.entries);
  writeFacets(form, asked);
  form.hidden = false;
  const bodySearch = openBodySearch(page, globalThis.tsugiteHeadings);
  let latest = 0;
  const run = async () => {
    latest += 1;
    const turn = latest;
    const isCurrent = () => turn === latest;
    await search(page, { query: input.value, facets: readFacets(form) }, { bodySearch, isCurrent });
  };
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void run();
  });
  form.addEventListener('change', () => void run());
  input.addEventListener('input', (event) => {
    if (!(event as InputEvent).isComposing) void run();
  });
  input.addEventListener('compositionend', () => void run());
  void run();
}

async function search(
  page: HTMLElement,
  asked: { query: string; facets: Facets },
  { bodySearch, isCurrent }: { bodySearch: BodySearch; isCurrent: () => boolean },
): Promise<void> {
  keepInAddress(asked.query, asked.facets);
  const index = globalThis.tsugiteHeadings;
  const words = planQuery(asked.query, index);
  const found = findHeadings(words, index);
  const headings: SearchHit[] = found.map(({ entry, isPartial }) => ({ entry, isPartial, excerpt: '' }));
  showWords(page, words, found);
  const browsing = words.length === 0 && Object.values(asked.facets).some((value) => value !== '');
  const first = browsing ? index.entries.map((entry) => ({ entry, isPartial: false, excerpt: '' })) : headings;
  show(page, first, asked);
  if (words.length === 0) return;
  const bodies = await bodySearch(words);
  if (!isCurrent()) return;
  const known = new Set(headings.map(({ entry }) => entry.url));
  show(
    page,
    [
      ...headings.filter(({ isPartial }) => !isPartial),
      ...bodies.filter(({ entry }) => !known.has(entry.url)),
      ...headings.filter(({ isPartial }) => isPartial),
    ],
    asked,
  );
}

function show(page: HTMLElement, hits: readonly SearchHit[], asked: { query: string; facets: Facets }): void {
  const passing = hits.filter(({ entry }) => passes(entry, asked.facets));
  if (passing.length === 0) showNothing(page, asked.query);
  else showResults(page, passing.slice(0, RESULTS_SHOWN), passing.length);
}

function keepInAddress(query: string, facets: Facets): void {
  const kept = Object.entries({ q: query, ...facets }).filter(([, value]) => value !== '');
  const text = new URLSearchParams(kept).toString();
  if (location.protocol !== 'file:') history.replaceState(null, '', text === '' ? location.pathname : `?${text}`);
}

const page = document.querySelector<HTMLElement>('[data-search-page]');
if (page) start(page);
