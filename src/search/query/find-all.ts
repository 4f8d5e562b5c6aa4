import type { ConceptHit, ConceptHits } from './concept-hits.ts';
import { findVariant } from './find-variant.ts';
import type { QueryIndex } from './search-index.ts';
import type { Variant } from './variant.ts';

/** Looks for all spellings; each entry counts by the one that fits it best. */
export async function findAll(variants: readonly Variant[], index: QueryIndex): Promise<ConceptHits> {
  // All are asked at once: over a network each turn costs more than what it brings.
  const found = await Promise.all(variants.map((variant) => findVariant(variant, index)));
  const byEntry = new Map<number, ConceptHit>();
  for (const [entry, hit] of found.flatMap((hits) => [...hits]))
    if (hit.score > (byEntry.get(entry)?.score ?? 0)) byEntry.set(entry, hit);
  return { byEntry, used: variants.filter((_, at) => (found[at]?.size ?? 0) > 0) };
}
