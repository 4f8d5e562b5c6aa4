import { gunzipSync, gzipSync } from 'node:zlib';

/** What Pagefind calls its pages and the files of its index, in the order in which its list has them. */
export interface PagefindNames {
  pages: readonly string[];
  chunks: readonly string[];
}

/** A short text in CBOR: one byte with its length, and the name, which Pagefind makes of the language and a digest. */
const NAME = /[\u0060-\u0077](xx_[0-9a-f]{7,20})/g;
const SHORT_TEXT = 0x60;

/**
 * Pagefind's list of pages and words (`pf_meta`) with names of ours. Its own are digests, which do not compress: they are three
 * quarters of what a reader loads of the list. Throws where the list does not hold `pages` names and one for each chunk.
 */
export function shortNames(
  meta: Buffer,
  { pages, chunks }: { pages: readonly string[]; chunks: number },
): { meta: Buffer; names: PagefindNames } {
  const list = gunzipSync(meta).toString('latin1');
  const names = Array.from(list.matchAll(NAME), ([, name = '']) => name);
  if (new Set(names).size !== pages.length + chunks) throw new Error('pagefind has named something else than pages');
  let at = 0;
  const shortened = list.replaceAll(NAME, () => {
    const name = pages[at] ?? (at - pages.length).toString(36);
    at += 1;
    return String.fromCharCode(SHORT_TEXT + name.length) + name;
  });
  return {
    meta: gzipSync(Buffer.from(shortened, 'latin1'), { level: 9 }),
    names: { pages: names.slice(0, pages.length), chunks: names.slice(pages.length) },
  };
}
