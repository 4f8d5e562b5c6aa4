import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow } from './manifest.ts';

/** Single files that decide what a page looks like. */
const OTHERS = ['astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json'] as const;

/** Folders whose files do. */
const FOLDERS = ['src', 'public'] as const;

/** A digest of all code that renders pages: what another version has rendered is never taken over. */
export function softwareVersion(root: string): string {
  const sum = createHash('sha256');
  const ours = FOLDERS.flatMap((folder) => filesBelow(join(root, folder)).map((file) => `${folder}/${file}`));
  for (const path of [...ours, ...OTHERS]) {
    sum
      .update(`${path}\0`)
      .update(readFileSync(join(root, path)))
      .update('\0');
  }
  return sum.digest('hex');
}
