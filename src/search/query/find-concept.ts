import { firstCharacter } from '../text/first-character.ts';
import { type LexiconWord, lexiconKey } from '../lexicon/lexicon.ts';
import { textUnits } from '../text/text-units.ts';
import type { Concept } from './concept.ts';
import type { ConceptHit, ConceptHits } from './concept-hits.ts';
import { directVariants, soundOf } from './direct-variants.ts';
import { findVariant } from './find-variant.ts';
import { halfHits } from './half-hits.ts';
import { jointHits } from './joint-hits.ts';
import { partHits, slippedPartHits } from './part-hits.ts';
import type { QueryIndex } from './search-index.ts';
import { abbreviatedWords, mistakenWords, similarWords } from './similar-words.ts';
import type { Variant } from './variant.ts';

const WEIGHT = {
  sound: 0.95,
  reading: 0.9,
  abbreviation: 0.8,
  mistaken: 0.8,
  similar: 0.75,
  inner: 0.6,
  further: 0.9,
} as const;

/** The entries for one concept: strictly first; only where that finds nothing, by guesses that get bolder. */
export async function findConcept(concept: Concept, index: QueryIndex, { isLast = true } = {}): Promise<ConceptHits> {
  const strict = await findAll([...directVariants(concept, index.lexicon), ...(await heard(concept, index))], index);
  const { entry, inner } = concept;
  if (strict.byEntry.size > 0) return entry && inner ? withInner(strict, inner, index) : strict;
  const guesses = [guessed('mistaken'), partHits, guessed('similar'), guessed('abbreviation'), slippedPartHits];
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
    ...(await withLexicon(await index.wordsBySound(sound), { kind: 'reading', weight: WEIGHT.reading }, index)),
  ];
}

/** Words that stand for what was typed, and what the lexicon knows of them: ほいくえん is 保育園, and so 保育所. */
async function withLexicon(
  words: readonly LexiconWord[],
  { kind, weight }: Pick<Variant, 'kind' | 'weight'>,
  index: QueryIndex,
): Promise<Variant[]> {
  if (words.length === 0) return [];
  const lexicon = await index.lexiconFor(new Set(words.map(({ phrase }) => firstCharacter(phrase[0] ?? ''))));
  const known = words.flatMap(({ written }) => {
    const { equal = [], written: targets = [] } = lexicon.entryOf(lexiconKey(textUnits(written))) ?? {};
    return [...equal, ...targets];
  });
  return [
    ...words.map((word) => ({ kind, ...word, weight })),
    ...known.map((word) => ({ kind, ...word, weight: weight * WEIGHT.further })),
  ];
}

const GUESSES = { mistaken: mistakenWords, similar: similarWords, abbreviation: abbreviatedWords } as const;

/** Looks for words that were probably meant. */
export function guessed(name: keyof typeof GUESSES): (concept: Concept, index: QueryIndex) => Promise<ConceptHits> {
  return async ({ units }, index) => {
    const phrase = units.flatMap(({ key }) => (key === '' ? [] : [key]));
    if (phrase.length < 2 || !index.vocabulary) return { byEntry: new Map(), used: [] };
    const words = GUESSES[name](phrase, await index.vocabulary());
    return findAll(await withLexicon(words, { kind: 'similar', weight: WEIGHT[name] }, index), index);
  };
}
