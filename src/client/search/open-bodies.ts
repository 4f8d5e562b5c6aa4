import { bodyQuery } from '#search/bodies/body-tokens.ts';
import { openPages, type StoredPages } from '#search/stored/stored-pages.ts';
import { loadScript } from '../load-script.ts';
import type { LoadFile } from './load-file.ts';

interface Pagefind {
  init(): Promise<void>;
  search(query: string): Promise<{ results: readonly { id: string; words: readonly number[] }[] } | null>;
}

declare global {
  var tsugitePagefind: (options: Record<string, unknown>) => Pagefind;
  var tsugiteFetch: (address: string) => Promise<Response>;
}

/** How often a phrase stands in each text, by entry. */
export type FindInBodies = (phrase: readonly string[]) => Promise<ReadonlyMap<number, number>>;

interface Part {
  pagefind: Pagefind;
  entryOf: (page: string) => number | undefined;
}

/** Opens 本文検索; it loads with the first phrase. Rejects where the browser has no WebAssembly or a file is missing. */
export function openBodies(load: LoadFile, parts: readonly string[]): FindInBodies {
  let opening: Promise<Part[]> | undefined;
  const open = () => {
    opening ??= openParts(load, parts);
    opening.catch(() => (opening = undefined));
    return opening;
  };
  return async (phrase) => {
    const asked = bodyQuery(phrase);
    const counts = new Map<number, number>();
    if (!asked || parts.length === 0) return counts;
    for (const { pagefind, entryOf } of await open()) {
      const answer = await pagefind.search(asked.query);
      for (const { id, words } of answer?.results ?? []) {
        const entry = entryOf(id);
        if (entry !== undefined) counts.set(entry, Math.round(words.length / asked.length));
      }
    }
    return counts;
  };
}

async function openParts(load: LoadFile, parts: readonly string[]): Promise<Part[]> {
  if (typeof WebAssembly === 'undefined') throw new Error('the browser has no WebAssembly');
  const [first = ''] = parts;
  globalThis.tsugiteFetch = (address) => answerFor(address, load, first);
  await loadScript(`${document.body.dataset['root'] ?? ''}search/${first}/pagefind.js`);
  const opened: Part[] = [];
  // One after the other: all parts share one program, and the first of them starts it.
  for (const part of parts) {
    // Pagefind rejects nobody's promise where a file is missing, so that it is given what it needs at the start.
    await Promise.all([load(`${part}/part`), load(`${first}/wasm`)]);
    const pagefind = globalThis.tsugitePagefind({ basePath: `/${part}/`, baseUrl: '/', noWorker: true });
    const [pages] = await Promise.all([load<StoredPages>(`${part}/pages`), pagefind.init()]);
    opened.push({ pagefind, entryOf: openPages(pages) });
  }
  return opened;
}

/** What Pagefind asks for by address, from the stored files: the first ones of a part are together in one. */
async function answerFor(address: string, load: LoadFile, first: string): Promise<Response> {
  const [path = ''] = address.replace(/^\//, '').split('?');
  const [, part = '', name = ''] = /^(.*?bodies\/\d+)\/(.*)$/.exec(path) ?? [];
  if (name.startsWith('wasm.')) return toResponse(await load<string>(`${first}/wasm`));
  if (name.startsWith('index/')) return toResponse(await load<string>(path));
  const files = await load<Record<string, string>>(`${part}/part`);
  return toResponse(files[name] ?? '');
}

function toResponse(base64: string): Response {
  return new Response(Uint8Array.from(atob(base64), (char) => char.charCodeAt(0)));
}
