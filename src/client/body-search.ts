import type { QueryWord } from '../search/find-headings.ts';
import type { HeadingEntry, HeadingIndex } from '../search/heading-entry.ts';
import type { SearchHit } from './search-hit.ts';

interface PagefindResult {
  data: () => Promise<{ raw_url?: string; url: string; excerpt: string }>;
}

interface Pagefind {
  options: (options: Record<string, unknown>) => Promise<void>;
  search: (query: string) => Promise<{ results: PagefindResult[] }>;
}

const HITS_LOADED = 20;

/** Searches the texts; answers nothing where it cannot be had. */
export type BodySearch = (words: readonly QueryWord[]) => Promise<SearchHit[]>;

/** Opens 本文検索, which loads at the first search. From a shared folder it cannot load, and the page says so. */
export function openBodySearch(page: HTMLElement, index: HeadingIndex): BodySearch {
  let loading: Promise<Pagefind> | undefined;
  return async (words) => {
    if (location.protocol === 'file:') {
      page.querySelector<HTMLElement>('[data-search-folder]')?.removeAttribute('hidden');
      return [];
    }
    loading ??= loadPagefind();
    return bodyHits(await loading, words, index);
  };
}

/** Procedures whose text holds the words of the query, with the words around the first hit. */
async function bodyHits(pagefind: Pagefind, words: readonly QueryWord[], index: HeadingIndex): Promise<SearchHit[]> {
  const { results } = await pagefind.search(words.map(({ written }) => written).join(' '));
  const byUrl = new Map(index.entries.map((entry) => [entry.url, entry]));
  const hits = await Promise.all(results.slice(0, HITS_LOADED).map((result) => toHit(result, byUrl)));
  return hits.filter(
    (hit) => hit !== undefined && words.some(({ written }) => hit.excerpt.includes(written)),
  ) as SearchHit[];
}

async function loadPagefind(): Promise<Pagefind> {
  const folder = new URL(`${document.body.dataset['root'] ?? ''}pagefind/`, document.baseURI);
  const pagefind = (await import(/* @vite-ignore */ new URL('pagefind.js', folder).href)) as Pagefind;
  await pagefind.options({ excerptLength: 30 });
  return pagefind;
}

async function toHit(result: PagefindResult, byUrl: ReadonlyMap<string, HeadingEntry>): Promise<SearchHit | undefined> {
  const { raw_url: raw, url, excerpt } = await result.data();
  const entry = byUrl.get((raw ?? url).replace(/^\//, ''));
  return entry ? { entry, isPartial: false, excerpt: plain(excerpt) } : undefined;
}

/** Pagefind marks hits with <mark>, joins words with zero-width spaces and escapes the rest. */
function plain(excerpt: string): string {
  const parsed = new DOMParser().parseFromString(excerpt, 'text/html');
  return (parsed.body.textContent ?? '').replaceAll('\u200B', '');
}
