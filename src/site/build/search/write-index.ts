import type { Manual } from '#model/manual.ts';
import type { BodyRecord } from '#search/bodies/body-record.ts';
import type { HeadingSource } from '#search/headings/heading-sources.ts';
import { storeParts } from '#search/stored/stored-parts.ts';
import { storedHeadings } from '#search/stored/stored-headings.ts';
import { type BodyPart, indexBodies, type PartStore } from './index-bodies.ts';
import { writeSearchFiles } from './write-search-files.ts';

/** What one index is made of. */
export interface Searched {
  /** Whose dictionary goes with it. */
  words?: Manual;
  sources: readonly HeadingSource[];
  /** In the order of their sources. */
  records: readonly BodyRecord[];
}

/** Where an index is written, what the browser calls the folder, and where its parts are kept. */
export interface IndexPlace {
  folder: string;
  prefix: string;
  store: PartStore;
}

/** Writes the files of one index, and gives the parts that it is made of. */
export async function writeIndex({ words, sources, records }: Searched, at: IndexPlace): Promise<BodyPart[]> {
  const { folder, prefix } = at;
  const parts = await indexBodies(records, at);
  const files = storedHeadings(sources, { bodyParts: parts.map(({ name }) => name), words, hasFacets: true });
  files.set('parts', storeParts(entriesByPart(parts, sources), sources.length));
  writeSearchFiles(files, folder, prefix);
  return parts;
}

function entriesByPart(parts: readonly BodyPart[], sources: readonly HeadingSource[]): number[][] {
  const entryByUrl = new Map(sources.map(({ entry }, number) => [entry.url, number]));
  return parts.map(({ urls }) =>
    urls.map((url) => {
      const entry = entryByUrl.get(url);
      if (entry === undefined) throw new Error(`the text of ${url} has no heading`);
      return entry;
    }),
  );
}
