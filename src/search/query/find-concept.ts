import type { Concept } from './concept.ts';
import type { ConceptHit, ConceptHits } from './concept-hits.ts';
import { directVariants, soundOf } from './direct-variants.ts';
import { findVariant } from './find-variant.ts';
import { halfHits } from './half-hits.ts';
import { jointHits } from './joint-hits.ts';
import { partHits, slippedPartHits } from './part-hits.ts';
import type { QueryIndex } from './search-index.ts';
import { abbreviatedWords, similarWords } from './similar-words.ts';
import type { Variant } from './variant.ts';

const WEIGHT = { sound: 0.95, reading: 0.9, abbreviation: 0.8, similar: 0.75, inner: 0.6 } as const;

/** The entries for one concept: strictly first; only where that finds nothing, by guesses that get bolder. */
export async function findConcept(concept: Concept, index: QueryIndex, { isLast = true } = {}): Promise<ConceptHits> {
  const strict = await findAll([...directVariants(concept, index.lexicon), ...(await heard(concept, index))], index);
  const { entry, inner } = concept;
  if (strict.byEntry.size > 0) return entry && inner ? withInner(strict, inner, index) : strict;
  const guesses = [partHits, guessed('similar'), guessed('abbreviation'), slippedPartHits];
  for (const guess of isLast ? [...guesses, halfHits] : guesses) {
    const hits = await guess(concept, index);
    if (hits.byEntry.size > 0) return hits;
  }
  return strict;
}

/** Entries that hold the words of a phrase are found besides those that hold what it is called; they count less. */
async function withInner(
  { byEntry, used }: ConceptHits,
  inner: readonly Concept[],
  index: QueryIndex,
): Promise<ConceptHits> {
  const parts = await Promise.all(inner.map((each) => findAll(directVariants(each, index.lexicon), index)));
  const merged = new Map(byEntry);
  for (const [entry, hit] of jointHits(parts, WEIGHT.inner))
    if (hit.score > (merged.get(entry)?.score ?? 0)) merged.set(entry, hit);
  return { byEntry: merged, used };
}

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

/** What was typed in kana or Latin letters is also looked for by its sound: in readings, and as the words read so. */
export async function heard(concept: Concept, index: QueryIndex): Promise<Variant[]> {
  const sound = soundOf(concept);
  if (sound === undefined) return [];
  const { written } = concept;
  return [
    { kind: 'sound', written, phrase: Array.from(sound), weight: WEIGHT.sound },
    ...(await index.wordsBySound(sound)).map((word): Variant => ({ kind: 'reading', ...word, weight: WEIGHT.reading })),
  ];
}

/** Looks for words that were probably meant. */
export function guessed(
  kind: 'similar' | 'abbreviation',
): (concept: Concept, index: QueryIndex) => Promise<ConceptHits> {
  return async ({ units }, index) => {
    const phrase = units.flatMap(({ key }) => (key === '' ? [] : [key]));
    if (phrase.length < 2) return { byEntry: new Map(), used: [] };
    const vocabulary = await index.vocabulary();
    const words = kind === 'similar' ? similarWords(phrase, vocabulary) : abbreviatedWords(phrase, vocabulary);
    return findAll(
      words.map((word) => ({ kind: 'similar', ...word, weight: WEIGHT[kind] })),
      index,
    );
  };
}
