import { existsSync, readdirSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '#read/project-root.ts';
import { RENDERER } from '../renderer-adapter.ts';
import type { SiteOptions } from '../site-options.ts';
import { removeFolder, renameFolder } from '#read/held-files.ts';
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
 * The renderer of a version of the software. It is made where it has not been made yet or is damaged; it depends on no
 * content. Several builds may make it at once: each works in a folder of its own, and the first that is done puts it in place.
 */
export async function rendererOf(version: string, options: SiteOptions): Promise<Renderer> {
  const all = join(projectRoot(), '.cache', 'renderers');
  const folder = join(all, version.slice(0, 16));
  // Asked in this order: what appears whole between the two questions is not taken for damaged.
  const isDamaged = existsSync(folder) && !isWhole(folder);
  if (isDamaged) removeFolder(folder);
  if (!existsSync(folder)) await make(folder, options);
  const now = new Date();
  utimesSync(folder, now, now);
  forgetUnused(all, now);
  return { program: join(folder, 'server', 'entry.mjs'), filesDir: join(folder, 'client') };
}

async function make(folder: string, options: SiteOptions): Promise<void> {
  const making = `${folder}.${process.pid}`;
  await runAstro('build', { ...options, environment: { [RENDERER]: making } }, ['--level', 'error']);
  writeManifest(making);
  try {
    renameFolder(making, folder);
  } catch (error) {
    // Another build has been quicker, and may be running it already.
    if (!isWhole(folder)) throw error;
    removeFolder(making);
  }
}

/** Removes those of other versions, and what an interrupted build left, once nobody can be working with them. */
function forgetUnused(all: string, now: Date): void {
  for (const name of readdirSync(all)) {
    const folder = join(all, name);
    const used = statSync(folder, { throwIfNoEntry: false })?.mtimeMs ?? now.getTime();
    if (now.getTime() - used > UNUSED) removeFolder(folder);
  }
}
