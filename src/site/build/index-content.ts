import { readManual } from '#read/read-manual.ts';
import { bodyRecords, otherEditionRecords } from '#search/body-record.ts';
import { otherEditions } from '../other-editions.ts';
import type { SiteOptions } from '../site-options.ts';
import { versionsOn } from '../versions.ts';
import { indexBodies } from './index-bodies.ts';

/** Writes 本文検索 of what the pages show into a built site. What the build has parsed is read from its cache. */
export async function indexContent(options: SiteOptions, site: string): Promise<void> {
  const { contentDir, cacheDir, asOf } = options;
  const versions = await versionsOn(await readManual(contentDir, { cacheDir }), asOf, options);
  const records = { current: bodyRecords(versions.manual), other: otherEditionRecords(otherEditions(versions)) };
  await indexBodies(records, site, cacheDir);
}
