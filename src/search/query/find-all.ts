import type { ConceptHit, ConceptHits } from './concept-hits.ts';
import { findVariant } from './find-variant.ts';
import type { QueryIndex } from './search-index.ts';
import type { Variant } from './variant.ts';

/** Looks for all spellings; each entry counts by the one that fits it best. */
export async function findAll(variants: readonly Variant[], index: QueryIndex): Promise<ConceptHits> {
  const byEntry = new Map<number, ConceptHit>();
  const used: Variant[] = [];
  for (const variant of variants) {
    const hits = await findVariant(variant, index);
    if (hits.size > 0) used.push(variant);
    for (const [entry, hit] of hits) if (hit.score > (byEntry.get(entry)?.score ?? 0)) byEntry.set(entry, hit);
  }
  return { byEntry, used };
}
