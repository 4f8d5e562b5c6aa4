import type { Concept } from './concept.ts';
import type { ConceptHit, ConceptHits } from './concept-hits.ts';
import type { QueryIndex } from './search-index.ts';
import type { Variant } from './variant.ts';
import { variantHits } from './variant-hits.ts';

const WEIGHT = 0.35;
/** At least this share of the neighbouring pairs of a word has to stand in the headings of an entry; pairs of kana say less. */
const LEAST = { kanji: 0.5, kana: 0.6 } as const;

/** Entries whose headings hold half of a word or more, which is said beside them: a last resort. */
export async function halfHits({ units, written }: Concept, index: QueryIndex): Promise<ConceptHits> {
  const keys = units.map(({ key }) => key);
  const pairs = keys.slice(0, -1).map((key, at) => [key, keys[at + 1] ?? '']);
  if (pairs.length < 2) return { byEntry: new Map(), used: [] };
  const variant: Variant = { kind: 'half', written, phrase: keys, weight: WEIGHT / pairs.length };
  const places = await Promise.all(pairs.map((pair) => index.headings(pair)));
  const hitsByPair = places.map((headings, at) =>
    variantHits({ ...variant, phrase: pairs[at] ?? [] }, { headings }, index),
  );
  const sums = new Map<number, { hit: ConceptHit; count: number }>();
  for (const [entry, hit] of hitsByPair.flatMap((hits) => [...hits])) {
    const { hit: before, count } = sums.get(entry) ?? { hit: { score: 0 }, count: 0 };
    sums.set(entry, { hit: { ...hit, score: before.score + hit.score, variant }, count: count + 1 });
  }
  const isKana = units.every(({ kind }) => kind === 'hiragana' || kind === 'katakana');
  const least = pairs.length * (isKana ? LEAST.kana : LEAST.kanji);
  const enough = Array.from(sums).filter(([, { count }]) => count >= least);
  return { byEntry: new Map(enough.map(([entry, { hit }]) => [entry, hit])), used: [] };
}
