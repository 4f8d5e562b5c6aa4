import { readManual } from '#read/read-manual.ts';
import { bodyRecords } from '#search/body-record.ts';
import type { SiteOptions } from '../site-options.ts';
import { indexBodies } from './index-bodies.ts';

/** Writes 本文検索 of the content into a built site. What the build has parsed is read from its cache. */
export async function indexContent({ contentDir, cacheDir }: SiteOptions, site: string): Promise<void> {
  await indexBodies(bodyRecords(await readManual(contentDir, { cacheDir })), site, cacheDir);
}
