import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { removeFile, removeFolder } from '#read/held-files.ts';
import { readSealed, writeSealed } from '#read/sealed-file.ts';
import { filesBelow } from './manifest.ts';
import type { WantedPage } from '../write-pages.ts';
import { type FileSharer, fileSharer } from './file-sharer.ts';
import { fileSummer } from './file-summer.ts';

/** One rendered page or file: its address, the key of what it shows, and the SHA-256 sum of its bytes. */
export type StoredPage = Required<WantedPage>;

/** What earlier builds rendered and the next one may take over. */
export interface PageStore {
  /** Pages whose files are what was stored, by path. */
  pages: ReadonlyMap<string, StoredPage>;
  /** How many pages had to be given up because their file was damaged or gone. */
  damagedCount: number;
  /** Paths of all files in the store, of pages that are listed and of others. */
  files: readonly string[];
}

/**
 * Opens the store of rendered pages below `cacheDir`. Every file is read and its sum compared: what was damaged is given
 * up and counted, what another `version` of the software rendered is given up without a word.
 */
export function openPageStore(cacheDir: string, version: string): PageStore {
  const listed = readList(cacheDir, version);
  const files = storedPaths(cacheDir);
  const isThere = new Set(files);
  const sumOf = fileSummer();
  const whole = listed.filter(({ path, sum }) => isThere.has(path) && sumOf(join(pagesDir(cacheDir), path)) === sum);
  return { pages: new Map(whole.map((page) => [page.path, page])), damagedCount: listed.length - whole.length, files };
}

/**
 * Brings site and store together after rendering: pages that were kept go into the site, new ones into the store, and the
 * store forgets the rest. Files are shared by hard links where the disk can. Gives the sums of all pages in `wanted`.
 */
export function settlePages(
  store: PageStore,
  wanted: readonly WantedPage[],
  at: { site: string; cacheDir: string; version: string },
): ReadonlyMap<string, string> {
  const share = fileSharer();
  forget(store, wanted, at.cacheDir);
  const pages = wanted.map(({ path, key, sum }) => {
    const files = { inSite: join(at.site, path), inStore: join(pagesDir(at.cacheDir), path), share };
    return sum === undefined ? takeOver(store, { path, key }, files) : keepNew({ path, key, sum }, files);
  });
  const sums = new Map(pages.map(({ path, sum }) => [path, sum]));
  writeSealed(listPath(at.cacheDir), [at.version, pages]);
  return sums;
}

/**
 * Removes what the site no longer has. Before anything new is kept: the folder of a page may bear the name that a page had
 * (`sections/kaikei.html/`), and there are disks that take `JUKI-001.html` and `juki-001.html` for one file.
 */
function forget({ files }: PageStore, wanted: readonly WantedPage[], cacheDir: string): void {
  const paths = new Set(wanted.map(({ path }) => path));
  for (const path of files) if (!paths.has(path)) removeFile(join(pagesDir(cacheDir), path));
}

interface Files {
  inSite: string;
  inStore: string;
  share: FileSharer;
}

function keepNew(page: StoredPage, { inSite, inStore, share }: Files): StoredPage {
  // What stands there may be a folder whose pages are gone.
  removeFolder(inStore);
  share(inSite, inStore);
  return page;
}

function takeOver(store: PageStore, page: Omit<StoredPage, 'sum'>, { inSite, inStore, share }: Files): StoredPage {
  const stored = store.pages.get(page.path);
  if (stored?.key !== page.key) throw new Error(`${page.path} was neither rendered nor kept`);
  share(inStore, inSite);
  return stored;
}

function readList(cacheDir: string, version: string): readonly StoredPage[] {
  const [written, pages] = readSealed(listPath(cacheDir)) ?? [];
  // The seal says that this is what `settlePages` wrote.
  return written && pages && JSON.parse(written.toString()) === version
    ? (JSON.parse(pages.toString()) as StoredPage[])
    : [];
}

function storedPaths(cacheDir: string): string[] {
  return existsSync(pagesDir(cacheDir)) ? filesBelow(pagesDir(cacheDir)) : [];
}

function pagesDir(cacheDir: string): string {
  return join(cacheDir, 'pages');
}

function listPath(cacheDir: string): string {
  return join(cacheDir, 'pages.json');
}
