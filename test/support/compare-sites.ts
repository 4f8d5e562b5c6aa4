import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow } from '#site/build/manifest.ts';

/** Files that differ between two built sites, or that only one of them has; none where they are equal byte for byte. */
export function differences(first: string, second: string): string[] {
  const paths = new Set([...filesBelow(first), ...filesBelow(second)]);
  return [...paths].filter((path) => !isEqual(join(first, path), join(second, path)));
}

function isEqual(first: string, second: string): boolean {
  return existsSync(first) && existsSync(second) && readFileSync(first).equals(readFileSync(second));
}
