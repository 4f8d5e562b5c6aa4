import type { QueryWord } from '../search/find-headings.ts';
import type { HeadingEntry } from '../search/heading-entry.ts';
import type { SearchHit } from './search-hit.ts';
import type { SearchIndex } from './search-index.ts';

interface PagefindResult {
  data: () => Promise<{ raw_url?: string; url: string; excerpt: string }>;
}

interface Pagefind {
  options: (options: Record<string, unknown>) => Promise<void>;
  search: (query: string) => Promise<{ results: PagefindResult[] }>;
}

const HITS_LOADED = 20;

/** Searches the texts; answers nothing where it cannot be had. */
export type BodySearch = (words: readonly QueryWord[], index: SearchIndex) => Promise<SearchHit[]>;

/** The texts of the editions in force, and apart from them those of the others. */
const CURRENT = 'pagefind/';
const OLD = 'pagefind/old/';

/** Opens 本文検索, which loads at the first search. From a shared folder it cannot load, and the page says so. */
export function openBodySearch(page: HTMLElement): BodySearch {
  const loading = new Map<string, Promise<Pagefind>>();
  const load = (folder: string) => {
    const pagefind = loading.get(folder) ?? loadPagefind(folder);
    loading.set(folder, pagefind);
    return pagefind;
  };
  return async (words, { entries, hasOld }) => {
    if (location.protocol === 'file:') {
      page.querySelector<HTMLElement>('[data-search-folder]')?.removeAttribute('hidden');
      return [];
    }
    const folders = hasOld ? [CURRENT, OLD] : [CURRENT];
    const byUrl = new Map(entries.map((entry) => [entry.url, entry]));
    return (await Promise.all(folders.map(async (each) => bodyHits(await load(each), words, byUrl)))).flat();
  };
}

/** Procedures whose text holds the words of the query, with the words around the first hit. */
async function bodyHits(
  pagefind: Pagefind,
  words: readonly QueryWord[],
  byUrl: ReadonlyMap<string, HeadingEntry>,
): Promise<SearchHit[]> {
  const { results } = await pagefind.search(words.map(({ written }) => written).join(' '));
  const hits = await Promise.all(results.slice(0, HITS_LOADED).map((result) => toHit(result, byUrl)));
  return hits.filter(
    (hit) => hit !== undefined && words.some(({ written }) => hit.excerpt.includes(written)),
  ) as SearchHit[];
}

async function loadPagefind(name: string): Promise<Pagefind> {
  const folder = new URL(`${document.body.dataset['root'] ?? ''}${name}`, document.baseURI);
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
