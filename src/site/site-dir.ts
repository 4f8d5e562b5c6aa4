import { createHash } from 'node:crypto';
import { isAbsolute, join, relative, resolve } from 'node:path';

/**
 * The folder that Astro renders into for a cache folder: inside it, but for a cache outside the project a folder of its
 * own in the project. Astro puts the code that renders into the output folder only where that is below the working
 * folder, and else into one place that two builds at once would overwrite.
 */
export function siteDir(cacheDir: string): string {
  const way = relative('.', cacheDir);
  if (!way.startsWith('..') && !isAbsolute(way)) return join(cacheDir, 'site');
  const name = createHash('sha256').update(resolve(cacheDir)).digest('hex').slice(0, 16);
  return join('.cache', 'sites', name);
}
