import { isKept, type KeyedPage } from './page.ts';
import type { PageWriter } from './page-writer.ts';

/** A page or file that the finished site is to have: with the SHA-256 sum of its bytes where this build has written it. */
export interface WantedPage {
  path: string;
  key: string;
  sum?: string;
}

/** Writes those pages that are not `kept`, one after the other, and tells which pages the site is to have. */
export async function writePages<Page extends Pick<KeyedPage, 'path' | 'key'>>(
  pages: Iterable<Page>,
  { kept, write }: { kept: ReadonlyMap<string, string>; write: PageWriter },
  textOf: (page: Page) => string | Promise<string>,
): Promise<WantedPage[]> {
  const wanted: WantedPage[] = [];
  for (const page of pages) {
    const { path, key } = page;
    // One after the other: a page that has been written need not be held any longer.
    const sum = isKept(page, kept) ? undefined : write(path, await namingFaults(path, () => textOf(page)));
    wanted.push(sum === undefined ? { path, key } : { path, key, sum });
  }
  return wanted;
}

/** What is thrown while a page is made says which: Astro tells the stack of an error, and not its cause. */
async function namingFaults(path: string, make: () => string | Promise<string>): Promise<string> {
  try {
    return await make();
  } catch (cause) {
    throw new Error(`${path}: ${cause instanceof Error ? cause.stack : String(cause)}`, { cause });
  }
}
