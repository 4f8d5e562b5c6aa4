import { findHeadings, planQuery } from '../search/find-headings.ts';
import { type BodySearch, openBodySearch } from './body-search.ts';
import { type Facets, facetOptions, passes, readFacets, writeFacets } from './search-facets.ts';
import { asksForOld, openIndex, type SearchIndex, writeOld } from './search-index.ts';
import { showNothing, showResults, showWords } from './search-results.ts';
import type { SearchHit } from './search-hit.ts';

/** What the reader asks for. */
interface Asked {
  query: string;
  facets: Facets;
  /** True where editions that are not in force are to be found too. */
  isOldAsked: boolean;
}

const RESULTS_SHOWN = 50;

/** The search page: 見出し検索 first, at once, then what 本文検索 finds besides; both under the same facets. */
function start(page: HTMLElement): void {
  const form = page.querySelector<HTMLFormElement>('form');
  const input = form?.querySelector<HTMLInputElement>('input[name="q"]');
  if (!form || !input) return;
  const asked = new URLSearchParams(location.search);
  input.value = asked.get('q') ?? '';
  writeOld(form, asked);
  const indexFor = openIndex(page);
  const bodySearch = openBodySearch(page);
  let latest = 0;
  const run = async () => {
    latest += 1;
    const turn = latest;
    const isCurrent = () => turn === latest;
    const index = await indexFor(form);
    if (!isCurrent()) return;
    const wanted = { query: input.value, facets: readFacets(form), isOldAsked: asksForOld(form) };
    await search(page, wanted, { index, bodySearch, isCurrent });
  };
  const fill = async () => facetOptions(form, (await indexFor(form)).entries);
  void fill().then(() => {
    writeFacets(form, asked);
    form.hidden = false;
    listen(form, input, { run, fill });
    return run();
  });
}

function listen(
  form: HTMLFormElement,
  input: HTMLInputElement,
  { run, fill }: { run: () => Promise<void>; fill: () => Promise<void> },
): void {
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void run();
  });
  form.addEventListener('change', (event) => {
    const isOld = (event.target as HTMLInputElement).name === 'old';
    void (isOld ? fill().then(run) : run());
  });
  input.addEventListener('input', (event) => {
    if (!(event as InputEvent).isComposing) void run();
  });
  input.addEventListener('compositionend', () => void run());
}

async function search(
  page: HTMLElement,
  asked: Asked,
  { index, bodySearch, isCurrent }: { index: SearchIndex; bodySearch: BodySearch; isCurrent: () => boolean },
): Promise<void> {
  keepInAddress(asked);
  const words = planQuery(asked.query, index);
  const found = findHeadings(words, index);
  const headings: SearchHit[] = found.map(({ entry, isPartial }) => ({ entry, isPartial, excerpt: '' }));
  showWords(page, words, found);
  const browsing = words.length === 0 && Object.values(asked.facets).some((value) => value !== '');
  const first = browsing ? index.entries.map((entry) => ({ entry, isPartial: false, excerpt: '' })) : headings;
  show(page, first, asked);
  if (words.length === 0) return;
  const bodies = await bodySearch(words, index);
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

function show(page: HTMLElement, hits: readonly SearchHit[], asked: Asked): void {
  const passing = hits.filter(({ entry }) => passes(entry, asked.facets));
  if (passing.length === 0) showNothing(page, asked.query);
  else showResults(page, passing.slice(0, RESULTS_SHOWN), passing.length);
}

function keepInAddress({ query, facets, isOldAsked }: Asked): void {
  const all = { q: query, ...facets, old: isOldAsked ? '1' : '' };
  const text = new URLSearchParams(Object.entries(all).filter(([, value]) => value !== '')).toString();
  if (location.protocol !== 'file:') history.replaceState(null, '', text === '' ? location.pathname : `?${text}`);
}

const page = document.querySelector<HTMLElement>('[data-search-page]');
if (page) start(page);
