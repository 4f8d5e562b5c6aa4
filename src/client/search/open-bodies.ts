import { bodyQuery } from '#search/bodies/body-tokens.ts';
import { SEARCH_FOLDER } from '#search/stored/stored-index.ts';
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

/** A part of 本文検索 that is open. */
interface Part {
  ask: Pagefind['search'];
  entryOf: (page: string) => number | undefined;
}

/** Opens parts by name. */
export type OpenPart = (name: string) => Promise<Part>;

/** Finds phrases in parts, which are opened with the first phrase; rejects where that cannot be. */
export function openBodies(openPart: OpenPart, names: readonly string[]): FindInBodies {
  return async (phrase) => {
    const asked = bodyQuery(phrase);
    const counts = new Map<number, number>();
    if (!asked) return counts;
    for (const { ask, entryOf } of await Promise.all(names.map(openPart))) {
      const answer = await ask(asked.query);
      for (const { id, words } of answer?.results ?? []) {
        const entry = entryOf(id);
        if (entry !== undefined) counts.set(entry, Math.round(words.length / asked.length));
      }
    }
    return counts;
  };
}

/**
 * Opens parts and asks them, one after the other, whatever wants it: all share one program and its memory. Rejects where the
 * browser has no WebAssembly or a file is missing, and tries again when asked again.
 */
export function partOpener(load: LoadFile): OpenPart {
  const opened = new Map<string, Promise<Part>>();
  const inTurn = queue();
  let program: Promise<unknown[]> | undefined;
  return (name) => {
    const part = opened.get(name) ?? inTurn(() => openPart(name, load, (program ??= loadProgram(load))));
    opened.set(name, part);
    part.catch(() => {
      opened.delete(name);
      program = undefined;
    });
    return part.then(({ ask, entryOf }) => ({ ask: (query) => inTurn(() => ask(query)), entryOf }));
  };
}

/** Gives what does one thing after the other. */
function queue(): <T>(task: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return <T>(task: () => Promise<T>) => {
    const done = last.then(task, task);
    last = done;
    done.catch(() => undefined);
    return done;
  };
}

/** Starts Pagefind, and gives the list in which it will be noted what could not be loaded for it. */
async function loadProgram(load: LoadFile): Promise<unknown[]> {
  if (typeof WebAssembly === 'undefined') throw new Error('the browser has no WebAssembly');
  const faults: unknown[] = [];
  globalThis.tsugiteFetch = (address) => {
    const answer = answerFor(address, load);
    answer.catch((error: unknown) => faults.push(error));
    return answer;
  };
  await load('wasm');
  await loadScript(`${document.body.dataset['root'] ?? ''}${SEARCH_FOLDER}/pagefind.js`);
  return faults;
}

async function openPart(name: string, load: LoadFile, program: Promise<unknown[]>): Promise<Part> {
  // Pagefind rejects nobody's promise where a file is missing, so that it is given what it needs at the start.
  const [pages, faults] = await Promise.all([load<StoredPages>(`${name}/pages`), program, load(`${name}/part`)]);
  const pagefind = globalThis.tsugitePagefind({ basePath: `/${name}/`, baseUrl: '/', noWorker: true });
  await pagefind.init();
  const ask: Part['ask'] = async (query) => {
    const answer = await pagefind.search(query);
    // Pagefind goes on as if nothing were in a file that it could not get.
    if (faults.length > 0) throw faults.pop();
    return answer;
  };
  return { ask, entryOf: openPages(pages) };
}

/** What Pagefind asks for by address, from the stored files: the first ones of a part are together in one. */
async function answerFor(address: string, load: LoadFile): Promise<Response> {
  const [path = ''] = address.replace(/^\//, '').split('?');
  const [, part = '', name = ''] = /^(.*?bodies\/\d+)\/(.*)$/.exec(path) ?? [];
  if (name.startsWith('wasm.')) return toResponse(await load<string>('wasm'));
  if (name.startsWith('index/')) return toResponse(await load<string>(path));
  const files = await load<Record<string, string>>(`${part}/part`);
  const file = files[name];
  if (file === undefined) throw new Error(`${name} is not in ${part}`);
  return toResponse(file);
}

function toResponse(base64: string): Response {
  return new Response(Uint8Array.from(atob(base64), (char) => char.charCodeAt(0)));
}
