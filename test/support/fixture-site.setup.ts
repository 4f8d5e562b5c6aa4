import { cp, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { serve } from '#site/serve.ts';
import { mustBuild, PROJECT } from './build-command.ts';
import { FIXTURE_CONTENT } from './fixture-content.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The built fixture site: its folder, the cache it was built with, and where it is served. */
    fixtureSite: { dir: string; cacheDir: string; url: string };
  }
}

/** Projects run their set-up in one process, one after the other: the first one leaves the folder here for the second. */
const SHARED = 'TSUGITE_TEST_FOLDER';
/** Names another built site, such as the real one, for `vitest run --project browser test/browser/html.test.ts`. */
const OTHER_SITE = 'TSUGITE_TEST_SITE';

/** Builds the fixture site once for all projects of a run, by the product's own command, and serves it. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const other = process.env[OTHER_SITE];
  const folder = other ?? process.env[SHARED] ?? (await build());
  const dir = other ?? join(folder, 'site');
  if (!other) process.env[SHARED] = folder;
  const served = await serve(dir, 0);
  project.provide('fixtureSite', { dir, cacheDir: join(folder, 'cache'), url: served.url });
  return async () => {
    await served.close();
    if (!other) await rm(folder, { recursive: true, force: true });
  };
}

async function build(): Promise<string> {
  const parent = join(PROJECT, '.cache', 'test');
  await mkdir(parent, { recursive: true });
  const folder = await mkdtemp(join(parent, 'fixture-'));
  // A copy, as all other tests build from: the original is at a commit where the repository is clean, and pages name it.
  const contentDir = join(folder, 'content');
  await cp(FIXTURE_CONTENT, contentDir, { recursive: true });
  await mustBuild({ contentDir, cacheDir: join(folder, 'cache'), outDir: join(folder, 'site') });
  return folder;
}
