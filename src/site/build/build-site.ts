import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { IsoDate } from '#model/iso-date.ts';
import type { Procedure } from '#model/procedure.ts';
import type { BuildFacts } from '../build-facts.ts';
import { siteDir } from '../site-dir.ts';
import { withBuildLock } from './with-build-lock.ts';
import { removeFolder } from '#read/held-files.ts';
import { writeManifest } from './manifest.ts';
import { publish, recoverPublished } from './publish.ts';
import { renderPages } from './render-pages.ts';

/** What a build is asked for. */
export interface BuildOptions {
  contentDir: string;
  /** Where unfinished work and what is kept from build to build stands. */
  cacheDir: string;
  /** The folder that readers open; replaced whole, or not at all. */
  outDir: string;
  asOf: IsoDate;
  /** Whom the site is for: procedures that are kept to fewer people are not in it. */
  audience?: Procedure['audience'];
  /** Refuses to publish where anything is at error level. */
  isStrict?: boolean;
  /** Leaves out 本文検索, for measuring. */
  hasNoIndex?: boolean;
}

/** What a build did. */
export interface BuildResult extends BuildFacts {
  isPublished: boolean;
  /** How many pages of earlier builds were damaged and have been rendered again. */
  damagedPageCount?: number;
}

/**
 * Builds the site beside the published one and then puts it in its place. A procedure that cannot be shown never stops
 * the others: its page says what is wrong. Throws `BuildUnderWay` where another build holds the cache folder.
 */
export function buildSite(options: BuildOptions): Promise<BuildResult> {
  return withBuildLock(options.cacheDir, () => build(options));
}

async function build(options: BuildOptions): Promise<BuildResult> {
  const { contentDir, cacheDir, outDir, asOf, audience, hasNoIndex } = options;
  recoverPublished(outDir);
  const refused = options.isStrict ? await refusal(options) : undefined;
  if (refused) return refused;
  const site = siteDir(cacheDir);
  removeFolder(site);
  const { sums, damagedPageCount } = await renderPages({ contentDir, cacheDir, asOf, audience, hasNoIndex }, site);
  const facts = JSON.parse(readFileSync(join(site, 'api', 'build.json'), 'utf8')) as BuildFacts;
  writeManifest(site, sums);
  publish(site, outDir);
  removeFolder(site);
  return { ...facts, damagedPageCount, isPublished: true };
}

// Modules that read the content are loaded where they are needed only: the pages are built, and the content is read and
// checked, in the renderer's process, and doing it here once more would cost a fifth of a build.
async function refusal(options: BuildOptions): Promise<BuildResult | undefined> {
  const { checkContent } = await import('./check-content.ts');
  const facts = await checkContent(options);
  return facts.findings.error > 0 ? { ...facts, isPublished: false } : undefined;
}
