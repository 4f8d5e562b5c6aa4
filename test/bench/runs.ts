import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { SHORT_RUN_FLAGS } from '#read/short-run-flags.ts';
import { rendererOf } from '#site/build/renderer.ts';
import { softwareVersion } from '#site/build/software-version.ts';
import type { RoundFolders } from './bench-folders.ts';
import { editPage } from './corpus/write-corpus.ts';
import { type Measurement, measure } from './measure.ts';

/** The day on which every run judges the corpus, so that runs of different days can be compared. */
const AS_OF = '2026-11-22';
const ROOT = fileURLToPath(new URL('../..', import.meta.url));
/** As `npm run build` and `npm run lint` do: compiled code is kept from run to run. */
const KEPT = ['--import', new URL('../../scripts/keep-compiled.mjs', import.meta.url).href];
const PLAIN = fileURLToPath(new URL('plain', import.meta.url));

/** Makes the program that renders sites: once for a version of the software, whatever the content. */
export function makeRenderer({ contentDir, cacheDir, rendererDir }: RoundFolders): Promise<Measurement> {
  const script = fileURLToPath(new URL('make-renderer.ts', import.meta.url));
  return measure({ args: [...KEPT, script, rendererDir, contentDir, cacheDir, AS_OF], cwd: ROOT });
}

/** Our full build with nothing kept from earlier contents; the program that renders, which is code alone, is there. */
export async function coldBuild(folders: RoundFolders): Promise<Measurement> {
  await rendererOf(softwareVersion(ROOT), { ...folders, asOf: AS_OF });
  return build(folders);
}

/** Our build again after an edit of one procedure, another in each round. */
export function warmBuild(
  folders: RoundFolders,
  { seed, round }: { seed: number; round: number },
): Promise<Measurement> {
  editPage(folders.contentDir, 0, { seed, sentence: `窓口で配る案内の文を改めました（${round}回目）。` });
  return build(folders);
}

/** The plain Astro site of the same bodies with nothing kept from before. */
export async function plainBuild({ plainDir, plainOut, plainCache }: RoundFolders): Promise<Measurement> {
  for (const kept of ['.astro', 'node_modules']) rmSync(join(PLAIN, kept), { recursive: true, force: true });
  const env = {
    PLAIN_CONTENT: plainDir,
    PLAIN_OUT: plainOut,
    PLAIN_CACHE: plainCache,
    ASTRO_TELEMETRY_DISABLED: '1',
  };
  const measured = await measure({ args: [join(ROOT, 'node_modules/astro/bin/astro.mjs'), 'build'], cwd: PLAIN, env });
  const missing = readdirSync(plainDir).filter((name) => !existsSync(join(plainOut, name.replace('.mdx', ''))));
  if (missing.length > 0) throw new Error(`the plain site lacks ${missing.length} pages, ${missing[0]} among them`);
  return measured;
}

/** Lint, which the next time finds its cache; compiled code, which depends on no content, is there from a run before. */
export function measuredLint({ contentDir, lintDir }: RoundFolders): Promise<Measurement> {
  const script = fileURLToPath(new URL('lint-corpus.ts', import.meta.url));
  return measure({ args: [...SHORT_RUN_FLAGS, ...KEPT, script, contentDir, lintDir, AS_OF], cwd: ROOT });
}

/** The site of the project's own content, as it is today. */
export function buildContent({ cacheDir, outDir }: Pick<RoundFolders, 'cacheDir' | 'outDir'>): Promise<Measurement> {
  const options = ['--cache', cacheDir, '--out', outDir, '--no-index'];
  return measure({ args: [...KEPT, join(ROOT, 'scripts/build.ts'), ...options], cwd: ROOT });
}

function build({ contentDir, cacheDir, outDir }: RoundFolders): Promise<Measurement> {
  const options = ['--content', contentDir, '--cache', cacheDir, '--out', outDir, '--as-of', AS_OF, '--no-index'];
  return measure({ args: [...KEPT, join(ROOT, 'scripts/build.ts'), ...options], cwd: ROOT });
}
