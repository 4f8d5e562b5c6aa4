import { readFileSync } from 'node:fs';
import { isPassingError } from './passing-error.ts';

/** What stands in a file of the cache; undefined where there is no such file, or it cannot be opened. */
export function cacheBytes(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
    if (code === 'ENOTDIR' || isPassingError(cause)) return undefined;
    throw new Error(`The cache file ${file} cannot be read.`, { cause });
  }
}
