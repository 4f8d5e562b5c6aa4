import { lint } from '#lint/lint.ts';
import { readManual } from '#read/read-manual.ts';
import { withKeptFinds } from '#read/with-kept-finds.ts';
import { type BuildFacts, buildFacts } from '../build-facts.ts';
import type { SiteOptions } from '../site-options.ts';

/** What building would find in the content, without building. */
export async function checkContent({ contentDir, cacheDir, asOf }: SiteOptions): Promise<BuildFacts> {
  return withKeptFinds(cacheDir, async (kept) => {
    const manual = await readManual(contentDir, { cacheDir });
    return buildFacts(manual, asOf, lint(manual, asOf, { kept }));
  });
}
