import type { Segment } from '#model/body.ts';
import { entrySegments } from './body-cache.ts';

/** Gives the segments of a parsed body by `Body.digest`. Throws where the cache has lost them since: read the manual again. */
export type ReadSegments = (digest: string) => Segment[];

/** Reads segments from a cache. */
export function segmentsReader(cacheDir: string): ReadSegments {
  const segmentsOf = entrySegments(cacheDir);
  return (digest) => {
    const segments = segmentsOf(digest);
    if (!segments) throw new Error(`The cache ${cacheDir} has no body ${digest}.`);
    return segments;
  };
}
