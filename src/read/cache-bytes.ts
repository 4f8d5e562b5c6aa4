import { readFileSync } from 'node:fs';

/** What stands in a file of the cache; undefined where there is no such file. */
export function cacheBytes(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
    if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'EISDIR') return undefined;
    throw new Error(`The cache file ${file} cannot be read.`, { cause });
  }
}
