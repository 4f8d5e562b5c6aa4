import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow } from './manifest.ts';

/** Files beside `src` that decide what a page looks like. */
const OTHERS = ['astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json'] as const;

/** A digest of all code that renders pages: what another version has rendered is never taken over. */
export function softwareVersion(root: string): string {
  const sum = createHash('sha256');
  for (const path of [...filesBelow(join(root, 'src')).map((file) => join('src', file)), ...OTHERS]) {
    sum
      .update(`${path}\0`)
      .update(readFileSync(join(root, path)))
      .update('\0');
  }
  return sum.digest('hex');
}
