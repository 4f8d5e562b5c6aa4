import { hash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isKept, type KeyedPage } from './page.ts';

/** A page or file that the finished site is to have: with the SHA-256 sum of its bytes where this build has written it. */
export interface WantedPage {
  path: string;
  key: string;
  sum?: string;
}

/** Writes those pages below `folder` that are not `kept`, one after the other, and tells which pages the site is to have. */
export async function writePages<Page extends Pick<KeyedPage, 'path' | 'key'>>(
  pages: Iterable<Page>,
  { kept, folder }: { kept: ReadonlyMap<string, string>; folder: string },
  textOf: (page: Page) => string | Promise<string>,
): Promise<WantedPage[]> {
  const wanted: WantedPage[] = [];
  for (const page of pages) {
    const { path, key } = page;
    // One after the other: a page that has been written need not be held any longer.
    const sum = isKept(page, kept) ? undefined : write(join(folder, path), await textOf(page));
    wanted.push(sum === undefined ? { path, key } : { path, key, sum });
  }
  return wanted;
}

function write(file: string, text: string): string {
  const bytes = Buffer.from(text);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, bytes);
  return hash('sha256', bytes);
}
