import { readManual } from '#read/read-manual.ts';
import { type BuildFacts, buildFacts } from '../build-facts.ts';
import { keptLint } from '../kept-lint.ts';
import type { SiteOptions } from '../site-options.ts';

/** What building would find in the content, without building. */
export async function checkContent({ contentDir, cacheDir, asOf }: SiteOptions): Promise<BuildFacts> {
  const manual = await readManual(contentDir, { cacheDir });
  return buildFacts(manual, asOf, keptLint(manual, asOf, { cacheDir }));
}
