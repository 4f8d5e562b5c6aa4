import { join } from 'node:path';
import { projectRoot } from '#read/project-root.ts';
import { readManual } from '#read/read-manual.ts';
import { bodyRecords, otherEditionRecords, type BodyRecord } from '#search/bodies/body-record.ts';
import { headingSources, otherEditionSources, type HeadingSource } from '#search/headings/heading-sources.ts';
import { storedHeadings } from '#search/stored/stored-headings.ts';
import { OLD_FOLDER, SEARCH_FOLDER } from '#search/stored/stored-index.ts';
import type { Manual } from '#model/manual.ts';
import { otherEditions } from '../../other-editions.ts';
import type { SiteOptions } from '../../site-options.ts';
import { versionsOn } from '../../versions.ts';
import { softwareVersion } from '../software-version.ts';
import { type BodyPart, forgetParts, indexBodies, type PartStore } from './index-bodies.ts';
import { writeSearchFiles } from './write-search-files.ts';

/** What one index is made of. */
interface Searched {
  /** Whose dictionary goes with it. */
  words?: Manual;
  sources: readonly HeadingSource[];
  records: readonly BodyRecord[];
}

/**
 * Writes what search needs into a built site: of what the pages show, and apart from it of the editions that are not in
 * force. In one index, even filtered out, those would change how often a word occurs, and with it the order of results.
 */
export async function indexContent(options: SiteOptions, site: string): Promise<void> {
  const { contentDir, cacheDir, asOf } = options;
  const versions = await versionsOn(await readManual(contentDir, { cacheDir }), asOf, options);
  const { manual } = versions;
  const others = otherEditions(versions);
  const store: PartStore = { cacheDir, version: softwareVersion(projectRoot()) };
  const at = { folder: join(site, SEARCH_FOLDER), prefix: '', store };
  const current = { words: manual, sources: headingSources(manual, asOf), records: bodyRecords(manual) };
  const parts = await writeIndex(current, { ...at, hasOld: others.length > 0 });
  const old = { sources: otherEditionSources(manual, asOf, others), records: otherEditionRecords(others) };
  const oldAt = { folder: join(at.folder, OLD_FOLDER), prefix: `${OLD_FOLDER}/`, store, hasOld: false };
  const oldParts = others.length > 0 ? await writeIndex(old, oldAt) : [];
  forgetParts(store, [...parts, ...oldParts]);
}

async function writeIndex(
  { words, sources, records }: Searched,
  at: { folder: string; prefix: string; store: PartStore; hasOld: boolean },
): Promise<BodyPart[]> {
  const { folder, prefix, hasOld } = at;
  const parts = await indexBodies(records, at);
  const files = storedHeadings(sources, { bodyParts: parts.map(({ name }) => name), hasOld, words });
  const entryByUrl = new Map(sources.map(({ entry }, number) => [entry.url, number]));
  for (const { name, pages } of parts) files.set(`${name}/pages`, pagesOf(pages, entryByUrl));
  for (const { url, passages } of records) files.set(textName(url), passages);
  writeSearchFiles(files, folder, prefix);
  return parts;
}

function pagesOf(pages: BodyPart['pages'], entryByUrl: ReadonlyMap<string, number>): Record<string, number> {
  return Object.fromEntries(
    Object.entries(pages).flatMap(([page, url]) => {
      const entry = entryByUrl.get(url);
      return entry === undefined ? [] : [[page, entry] as const];
    }),
  );
}

/** The name of the file that holds the text of a page. */
function textName(url: string): string {
  return `texts/${url.replace(/\.html$/, '')}`;
}
