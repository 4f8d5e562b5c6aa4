import type { Segment } from '#model/body.ts';
import { readEntrySegments } from './body-cache.ts';

/** The segments of a parsed body by `Body.digest`. Throws where the cache has lost them since: read the manual again. */
export function readSegments(digest: string, cacheDir: string): Promise<Segment[]> {
  const segments = readEntrySegments(cacheDir, digest);
  if (!segments) return Promise.reject(new Error(`The cache ${cacheDir} has no body ${digest}.`));
  return Promise.resolve(segments);
}
