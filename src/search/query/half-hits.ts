import type { Concept } from './concept.ts';
import type { ConceptHit, ConceptHits } from './concept-hits.ts';
import { findVariant } from './find-variant.ts';
import { type QueryIndex, withoutTexts } from './search-index.ts';
import type { Variant } from './variant.ts';

const WEIGHT = 0.35;
/** At least this share of the neighbouring pairs of a word has to stand in the headings of an entry. */
const LEAST = 0.5;

/** Entries whose headings hold half of a word or more, which is said beside them: a last resort. */
export async function halfHits({ units, written }: Concept, index: QueryIndex): Promise<ConceptHits> {
  const keys = units.map(({ key }) => key);
  const pairs = keys.slice(0, -1).map((key, at) => [key, keys[at + 1] ?? '']);
  if (pairs.length < 2) return { byEntry: new Map(), used: [] };
  const byEntry = new Map<number, ConceptHit>();
  const headingsOnly = withoutTexts(index);
  for (const phrase of pairs) {
    const variant: Variant = { kind: 'half', written, phrase, weight: WEIGHT / pairs.length };
    for (const [entry, hit] of await findVariant(variant, headingsOnly)) {
      const score = (byEntry.get(entry)?.score ?? 0) + hit.score;
      byEntry.set(entry, { ...hit, score, variant: { ...variant, phrase: keys } });
    }
  }
  const counts = await countPairs(pairs, headingsOnly);
  for (const entry of byEntry.keys()) if ((counts.get(entry) ?? 0) < pairs.length * LEAST) byEntry.delete(entry);
  return { byEntry, used: [] };
}

async function countPairs(pairs: readonly string[][], index: QueryIndex): Promise<Map<number, number>> {
  const counts = new Map<number, number>();
  for (const pair of pairs)
    for (const entry of (await index.headings(pair)).keys()) counts.set(entry, (counts.get(entry) ?? 0) + 1);
  return counts;
}
