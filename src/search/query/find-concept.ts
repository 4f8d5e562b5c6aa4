import type { Concept } from './concept.ts';
import type { ConceptHits } from './concept-hits.ts';
import { directVariants } from './direct-variants.ts';
import { findAll } from './find-all.ts';
import { findStrictly } from './find-strictly.ts';
import { guessed } from './guessed.ts';
import { halfHits } from './half-hits.ts';
import { jointHits } from './joint-hits.ts';
import { partHits, slippedPartHits } from './part-hits.ts';
import type { QueryIndex } from './search-index.ts';
import { spelledOutHits } from './spelled-out.ts';

/** What the words of a phrase count, where an entry has them and not what the phrase is called. */
const INNER = 0.6;

/** The entries for one concept: strictly first; only where that finds nothing, by guesses that get bolder. */
export async function findConcept(concept: Concept, index: QueryIndex, { isLast = true } = {}): Promise<ConceptHits> {
  const strict = await findStrictly(concept, index);
  const { entry, inner } = concept;
  // 違う, 人 and 送る, one by one, are in many texts and say nothing of 違う人に送った.
  const isTelling = inner?.some(({ weight }) => weight >= 1);
  if (strict.byEntry.size > 0) return entry && inner && isTelling ? withInner(strict, inner, index) : strict;
  const guesses = [
    guessed('mistaken'), partHits, spelledOutHits, guessed('misheard'), guessed('similar'), guessed('abbreviation'), slippedPartHits,
  ]; // prettier-ignore
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
  for (const [entry, hit] of jointHits(parts, INNER))
    if (hit.score > (merged.get(entry)?.score ?? 0)) merged.set(entry, hit);
  return { byEntry: merged, used };
}
