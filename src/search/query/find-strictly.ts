import type { Concept } from './concept.ts';
import type { ConceptHits } from './concept-hits.ts';
import { directVariants } from './direct-variants.ts';
import { findAll } from './find-all.ts';
import { heard } from './heard.ts';
import type { QueryIndex } from './search-index.ts';

/** The entries that hold a concept as it was typed, as the lexicon knows it, or as it sounds: nothing is guessed. */
export async function findStrictly(concept: Concept, index: QueryIndex): Promise<ConceptHits> {
  return findAll([...directVariants(concept, index.lexicon), ...(await heard(concept, index))], index);
}
