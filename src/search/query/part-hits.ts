import { lexiconKey } from '../lexicon/lexicon.ts';
import type { Concept } from './concept.ts';
import type { ConceptHits } from './concept-hits.ts';
import { directVariants } from './direct-variants.ts';
import { findAll, heard } from './find-concept.ts';
import { jointHits } from './joint-hits.ts';
import type { QueryIndex } from './search-index.ts';

const WEIGHT = 0.8;
/** A part of one character says too little. */
const SHORTEST = 2;

/** Entries that hold both parts of a compound which stands nowhere as a whole: 国保喪失 is 国保 and 喪失. */
export async function partHits(concept: Concept, index: QueryIndex): Promise<ConceptHits> {
  for (let cut = concept.units.length - SHORTEST; cut >= SHORTEST; cut--) {
    const [first, second] = await Promise.all([
      findPart(concept, [0, cut], index),
      findPart(concept, [cut, concept.units.length], index),
    ]);
    const byEntry = jointHits([first, second], WEIGHT);
    if (byEntry.size > 0) return { byEntry, used: [...first.used, ...second.used] };
  }
  return { byEntry: new Map(), used: [] };
}

async function findPart(
  { units }: Concept,
  [from, to]: readonly [number, number],
  index: QueryIndex,
): Promise<ConceptHits> {
  const part = units.slice(from, to);
  const written = part.map(({ key }) => key).join('');
  const entry = index.lexicon.entryOf(lexiconKey(part));
  const concept: Concept = { written, units: part, weight: 1, entry };
  return findAll([...directVariants(concept, index.lexicon), ...(await heard(concept, index))], index);
}
