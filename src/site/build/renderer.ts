import { readdirSync, renameSync, rmSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '#read/project-root.ts';
import { RENDERER } from '../renderer-adapter.ts';
import type { SiteOptions } from '../site-options.ts';
import { isWhole, writeManifest } from './manifest.ts';
import { runAstro } from './run-astro.ts';

/** The program that renders sites, made of one version of the software. */
export interface Renderer {
  /** The script to run. */
  program: string;
  /** Files that depend on the software alone: client scripts, stylesheets, what is in `public/`. */
  filesDir: string;
}

/** What has not been used for a day, in milliseconds, is removed. */
const UNUSED = 24 * 60 * 60 * 1000;

/**
 * The renderer of a version of the software. It is made where it has not been made yet or is damaged; it depends on no content. Several
 * builds may make it at once: each works in a folder of its own, and the first that is done puts it in place.
 */
export async function rendererOf(version: string, options: SiteOptions): Promise<Renderer> {
  const all = join(projectRoot(), '.cache', 'renderers');
  const folder = join(all, version.slice(0, 16));
  if (!isWhole(folder)) {
    const making = `${folder}.${process.pid}`;
    await runAstro('build', { ...options, environment: { [RENDERER]: making } }, ['--silent']);
    writeManifest(making);
    putInPlace(making, folder);
  }
  const now = new Date();
  utimesSync(folder, now, now);
  forgetUnused(all, now);
  return { program: join(folder, 'server', 'entry.mjs'), filesDir: join(folder, 'client') };
}

/** Where another build has been quicker, its folder stays: somebody may be running it. A damaged one is nobody's. */
function putInPlace(made: string, folder: string): void {
  if (!isWhole(folder)) rmSync(folder, { recursive: true, force: true });
  try {
    renameSync(made, folder);
  } catch (error) {
    if (!isWhole(folder)) throw error;
    rmSync(made, { recursive: true });
  }
}

/** Removes those of other versions, and what an interrupted build left, once nobody can be working with them. */
function forgetUnused(all: string, now: Date): void {
  for (const name of readdirSync(all)) {
    const folder = join(all, name);
    if (now.getTime() - statSync(folder).mtimeMs > UNUSED) rmSync(folder, { recursive: true });
  }
}
