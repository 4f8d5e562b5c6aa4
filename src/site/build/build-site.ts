import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from '#model/finding.ts';
import type { IsoDate } from '#model/iso-date.ts';
import { lint } from '#lint/lint.ts';
import { readManual } from '#read/read-manual.ts';
import { bodyRecords } from '#search/body-record.ts';
import { withBuildLock } from './build-lock.ts';
import { copyMedia } from './copy-media.ts';
import { indexBodies } from './index-bodies.ts';
import { writeManifest } from './manifest.ts';
import { withPageCache } from './page-cache.ts';
import { publish } from './publish.ts';
import { runAstro } from './run-astro.ts';

/** What a build is asked for. */
export interface BuildOptions {
  contentDir: string;
  /** Where unfinished work and what is kept from build to build stands. */
  cacheDir: string;
  /** The folder that readers open; replaced whole, or not at all. */
  outDir: string;
  asOf: IsoDate;
  /** Refuses to publish where anything is at error level. */
  isStrict?: boolean;
  /** Leaves out 本文検索, for measuring. */
  hasNoIndex?: boolean;
}

/** What a build did. */
export interface BuildResult {
  findings: readonly Finding[];
  /** Procedures that were replaced by a page that names the fault. */
  brokenCount: number;
  procedureCount: number;
  isPublished: boolean;
  /** True where rendered pages of an earlier run could not be trusted and were thrown away. */
  isCacheDiscarded?: boolean;
}

/**
 * Builds the site beside the published one and then puts it in its place. A procedure that cannot be shown never stops
 * the others: its page says what is wrong. Throws `BuildUnderWay` where another build holds the cache folder.
 */
export function buildSite(options: BuildOptions): Promise<BuildResult> {
  return withBuildLock(options.cacheDir, () => build(options));
}

async function build(options: BuildOptions): Promise<BuildResult> {
  const { contentDir, cacheDir, outDir, asOf } = options;
  const manual = await readManual(contentDir, { cacheDir });
  const findings = lint(manual, asOf);
  const result = {
    findings,
    brokenCount: manual.procedures.filter(({ isBroken }) => isBroken).length,
    procedureCount: manual.procedures.length,
  };
  if (options.isStrict && findings.some(({ severity }) => severity === 'error'))
    return { ...result, isPublished: false };
  const site = join(cacheDir, 'site');
  rmSync(site, { recursive: true, force: true });
  const isCacheDiscarded = await withPageCache(cacheDir, () => runAstro('build', { contentDir, cacheDir, asOf }));
  copyMedia(manual, contentDir, site);
  if (!options.hasNoIndex) await indexBodies(bodyRecords(manual), site, cacheDir);
  writeManifest(site);
  publish(site, outDir);
  return { ...result, isCacheDiscarded, isPublished: true };
}
