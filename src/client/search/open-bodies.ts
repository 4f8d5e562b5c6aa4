import { bodyQuery } from '#search/bodies/body-tokens.ts';
import { SEARCH_FOLDER } from '#search/stored/stored-index.ts';
import { openParts, type StoredPart } from '#search/stored/stored-parts.ts';
import { loadScript } from '../load-script.ts';
import { kept } from './kept.ts';
import type { LoadFile } from './load-file.ts';

interface Pagefind {
  search(query: string): Promise<{ results: readonly { id: string; words: readonly number[] }[] } | null>;
  mergeIndex(folder: string): Promise<void>;
  /** Answers when its memory is there. */
  filters(): Promise<unknown>;
}

declare global {
  var tsugitePagefind: (options: Record<string, unknown>) => Pagefind;
  var tsugiteFetch: (address: string) => Promise<Response>;
}

/** How often a phrase stands in each text, by entry. */
export type FindInBodies = (phrase: readonly string[]) => Promise<ReadonlyMap<number, number>>;

/** Pagefind's program, and how many of the files that it asked for could not be loaded. */
export interface PagefindProgram {
  create(options: Record<string, unknown>): Promise<Pagefind>;
  faultCount(): number;
}

/** Which parts are searched; `prefix` stands before the names of all files. */
export interface BodyFiles {
  names: readonly string[];
  prefix: string;
  load: LoadFile;
}

/**
 * Finds phrases in the texts, which are opened with the first phrase. Rejects where the browser has no WebAssembly or a file
 * is missing, and tries again when asked again.
 */
export function openBodies(program: () => Promise<PagefindProgram>, files: BodyFiles): FindInBodies {
  const { names, prefix, load } = files;
  if (names.length === 0) return async () => new Map();
  const opened = kept(async () => {
    const [ask, entries] = await Promise.all([openPagefind(program, files), load<string>(`${prefix}parts`)]);
    return { ask, entryOf: openParts(entries) };
  });
  return async (phrase) => {
    const asked = bodyQuery(phrase);
    const counts = new Map<number, number>();
    if (!asked) return counts;
    const { ask, entryOf } = await opened();
    for (const { id, words } of (await ask(asked.query))?.results ?? []) {
      const entry = entryOf(id);
      if (entry !== undefined) counts.set(entry, Math.round(words.length / asked.length));
    }
    return counts;
  };
}

async function openPagefind(
  program: () => Promise<PagefindProgram>,
  { names, prefix, load }: BodyFiles,
): Promise<Pagefind['search']> {
  const folders = names.map((name) => `/${prefix}${name}/`);
  // Pagefind rejects nobody's promise where a file is missing, so that it is given what it needs at the start.
  const parts = names.map((name) => load<StoredPart>(`${prefix}${name}/part`));
  const [{ create, faultCount }] = await Promise.all([program(), ...parts]);
  const pagefind = await create({ basePath: folders[0], baseUrl: '/', noWorker: true });
  await Promise.all(folders.slice(1).map((folder) => pagefind.mergeIndex(folder)));
  return async (query) => {
    const before = faultCount();
    const answer = await pagefind.search(query);
    // Pagefind goes on as if nothing were in a file that it could not get.
    if (faultCount() > before) throw new Error('a part of the texts cannot be loaded');
    return answer;
  };
}

/** Gives Pagefind's program, which is loaded once for all parts and shares its memory among them. */
export function programLoader(load: LoadFile): () => Promise<PagefindProgram> {
  return kept(async () => {
    if (typeof WebAssembly === 'undefined') throw new Error('the browser has no WebAssembly');
    let faults = 0;
    globalThis.tsugiteFetch = (address) => {
      const answer = answerFor(address, load);
      answer.catch(() => (faults += 1));
      return answer;
    };
    await Promise.all([load('wasm'), loadScript(`${document.body.dataset['root'] ?? ''}${SEARCH_FOLDER}/pagefind.js`)]);
    return { create: oneByOne(), faultCount: () => faults };
  });
}

/**
 * Starts one search after the other: of two that start at once each brings a memory, and the first one is then looked for in
 * that of the second.
 */
function oneByOne(): PagefindProgram['create'] {
  let last: Promise<Pagefind | undefined> = Promise.resolve(undefined);
  return (options) => {
    const made = last.then(async (before) => {
      await before?.filters();
      return globalThis.tsugitePagefind(options);
    });
    last = made.catch(() => undefined);
    return made;
  };
}

/** What Pagefind asks for by address, from the stored files: the first ones of a part are together in one. */
async function answerFor(address: string, load: LoadFile): Promise<Response> {
  const [path = ''] = address.replace(/^\//, '').split('?');
  const [, part = '', name = ''] = /^(.*?bodies\/[^/]+)\/(.*)$/.exec(path) ?? [];
  if (name.startsWith('wasm.')) return unpacked(await load('wasm'));
  if (name.startsWith('index/')) return unpacked(await load(path.replace('.pf_index', '')));
  const { entry, meta } = await load<StoredPart>(`${part}/part`);
  return name === 'pagefind-entry.json' ? new Response(entry) : unpacked(meta);
}

/** The browser unpacks much faster than Pagefind, which takes what is unpacked as it is. */
function unpacked(base64: string): Response {
  const text = atob(base64);
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) bytes[at] = text.charCodeAt(at);
  const unpacking = new DecompressionStream('gzip');
  const writer = unpacking.writable.getWriter();
  // What is wrong with the bytes is told to the reader too.
  for (const done of [writer.write(bytes), writer.close()]) done.catch(() => undefined);
  return new Response(unpacking.readable);
}
