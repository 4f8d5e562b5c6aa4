import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { compareText } from '#model/finding.ts';

/** The name of the list of sums, at the root of the site. */
export const MANIFEST = 'SHA256SUMS.txt';

/** Writes the SHA-256 sum of every file of a site beside them, in the form that `sha256sum -c` reads. */
export function writeManifest(dir: string): void {
  const lines = filesBelow(dir)
    .filter((path) => path !== MANIFEST)
    .map(
      (path) =>
        `${createHash('sha256')
          .update(readFileSync(join(dir, path)))
          .digest('hex')}  ${path}`,
    );
  writeFileSync(join(dir, MANIFEST), `${lines.join('\n')}\n`);
}

/** Paths of all files below a folder, relative with `/`, sorted by code unit. */
export function filesBelow(dir: string): string[] {
  return readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(dir, join(entry.parentPath, entry.name)).replaceAll(sep, '/'))
    .toSorted(compareText);
}
