import type { Concept } from './concept.ts';
import type { ConceptHits } from './concept-hits.ts';
import { findAll } from './find-all.ts';
import { withLexicon } from './heard.ts';
import type { QueryIndex } from './search-index.ts';
import { abbreviatedWords, misheardWords, mistakenWords, similarWords } from './similar-words.ts';

const GUESSES = {
  mistaken: { words: mistakenWords, weight: 0.8 },
  misheard: { words: misheardWords, weight: 0.75 },
  similar: { words: similarWords, weight: 0.75 },
  abbreviation: { words: abbreviatedWords, weight: 0.8 },
} as const;

/** Gives what looks for words that were probably meant. */
export function guessed(name: keyof typeof GUESSES): (concept: Concept, index: QueryIndex) => Promise<ConceptHits> {
  const { words: wordsFor, weight } = GUESSES[name];
  return async ({ units, written, entry }, index) => {
    const phrase = units.flatMap(({ key }) => (key === '' ? [] : [key]));
    if (phrase.length < 2 || entry || !index.vocabulary) return { byEntry: new Map(), used: [] };
    const words = wordsFor(phrase, await index.vocabulary());
    return findAll(await withLexicon(words, { kind: 'similar', weight, of: written }, index), index);
  };
}
