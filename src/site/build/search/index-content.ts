import { join } from 'node:path';
import { bodyRecords, otherEditionRecords } from '#search/bodies/body-record.ts';
import { directorySources } from '#search/headings/directory-sources.ts';
import { headingSources, otherEditionSources } from '#search/headings/heading-sources.ts';
import { storedHeadings } from '#search/stored/stored-headings.ts';
import { DIRECTORY_FOLDER, OLD_FOLDER, SEARCH_FOLDER } from '#search/stored/stored-index.ts';
import { MANUAL_PAGES } from '../../manual-pages.ts';
import { otherEditions } from '../../other-editions.ts';
import type { SiteOptions } from '../../site-options.ts';
import type { Versions } from '../../versions.ts';
import { forgetParts, type PartStore, shareProgram } from './index-bodies.ts';
import { writeIndex } from './write-index.ts';
import { writeSearchFiles } from './write-search-files.ts';

/**
 * Writes what search needs into a built site: of procedures and works, and apart from it of the editions that are not in force
 * and of what else is named. In one index, even filtered out, those would change how often a word occurs, and with it the order
 * of results.
 */
export async function indexContent(
  versions: Versions,
  { cacheDir, asOf }: SiteOptions,
  { site, version }: { site: string; version: string },
): Promise<void> {
  const { manual } = versions;
  const others = otherEditions(versions);
  const store: PartStore = { cacheDir, version };
  const at = { folder: join(site, SEARCH_FOLDER), prefix: '', store };
  const current = { words: manual, sources: headingSources(manual, asOf), records: bodyRecords(manual) };
  const parts = await writeIndex(current, at);
  const directory = storedHeadings(directorySources(manual, MANUAL_PAGES), { bodyParts: [], hasFacets: false });
  writeSearchFiles(directory, join(at.folder, DIRECTORY_FOLDER), `${DIRECTORY_FOLDER}/`);
  const old = { sources: otherEditionSources(manual, asOf, others), records: otherEditionRecords(others) };
  const oldAt = { folder: join(at.folder, OLD_FOLDER), prefix: `${OLD_FOLDER}/`, store };
  const oldParts = others.length > 0 ? await writeIndex(old, oldAt) : [];
  shareProgram([...parts, ...oldParts], at.folder);
  forgetParts(store, [...parts, ...oldParts]);
}
