/** Which entry each of Pagefind's pages is: names without what all have alike, and entry numbers to the base 36. */
export interface StoredPages {
  /** How many of the last characters of a name are kept: as few as tell all names apart. */
  length: number;
  /** `<name><entry>` for every page, with commas between them. */
  pages: string;
}

/** Packs the pages of a part. */
export function storePages(entryByPage: ReadonlyMap<string, number>): StoredPages {
  const names = [...entryByPage.keys()];
  const longest = Math.max(1, ...names.map((name) => name.length));
  let length = 1;
  while (length < longest && new Set(names.map((name) => name.slice(-length))).size < names.length) length += 1;
  const pages = Array.from(
    entryByPage,
    ([name, entry]) => `${name.slice(-length).padStart(length, '_')}${entry.toString(36)}`,
  );
  return { length, pages: pages.join(',') };
}

/** The entries by the ends of the names. */
export function openPages({ length, pages }: StoredPages): (name: string) => number | undefined {
  const entries = new Map(
    (pages === '' ? [] : pages.split(',')).map((page) => [
      page.slice(0, length),
      Number.parseInt(page.slice(length), 36),
    ]),
  );
  return (name) => entries.get(name.slice(-length).padStart(length, '_'));
}
