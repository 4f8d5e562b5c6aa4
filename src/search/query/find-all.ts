import { askedOfTexts } from './asked-of-texts.ts';
import type { ConceptHit, ConceptHits } from './concept-hits.ts';
import type { QueryIndex } from './search-index.ts';
import type { Variant } from './variant.ts';
import { variantHits } from './variant-hits.ts';

const NOWHERE: ReadonlyMap<number, number> = new Map();

/** Looks for all spellings; each entry counts by the one that fits it best. */
export async function findAll(variants: readonly Variant[], index: QueryIndex): Promise<ConceptHits> {
  // All are asked at once: over a network each turn costs more than what it brings.
  const headings = await Promise.all(variants.map(({ phrase }) => index.headings(phrase)));
  const asked = askedOfTexts(variants.map((variant, at) => ({ variant, isNamed: (headings[at]?.size ?? 0) > 0 })));
  const bodies = await Promise.all(
    variants.map((variant) => (asked.has(variant) ? index.bodies(variant.phrase) : NOWHERE)),
  );
  const found = variants.map((variant, at) => {
    return variantHits(variant, { headings: headings[at] ?? new Map(), bodies: bodies[at] }, index);
  });
  const byEntry = new Map<number, ConceptHit>();
  for (const [entry, hit] of found.flatMap((hits) => [...hits]))
    if (hit.score > (byEntry.get(entry)?.score ?? 0)) byEntry.set(entry, hit);
  return { byEntry, used: variants.filter((_, at) => (found[at]?.size ?? 0) > 0) };
}
