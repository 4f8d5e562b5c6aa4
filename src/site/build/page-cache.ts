import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow } from './manifest.ts';

/**
 * Runs `render`, which takes pages from Astro's cache below `cacheDir` and puts new ones into it. Astro writes pages as it
 * goes and says only at the end what they show, so a cache is trusted only while it is sealed: the seal is the sum of
 * all its files, broken before `render` and set after it. A cache that a run left unfinished, or that was damaged
 * since, is thrown away; true is given back where that happened.
 */
export async function withPageCache(cacheDir: string, render: () => Promise<void>): Promise<boolean> {
  const [pages, seal] = [join(cacheDir, 'astro'), join(cacheDir, 'astro.seal')];
  const isThrownAway = existsSync(pages) && !(existsSync(seal) && readFileSync(seal, 'utf8') === sumOf(pages));
  if (isThrownAway) rmSync(pages, { recursive: true });
  rmSync(seal, { force: true });
  await render();
  writeFileSync(seal, sumOf(pages));
  return isThrownAway;
}

function sumOf(dir: string): string {
  const sum = createHash('sha256');
  for (const path of filesBelow(dir))
    sum
      .update(`${path}\0`)
      .update(readFileSync(join(dir, path)))
      .update('\0');
  return sum.digest('hex');
}
