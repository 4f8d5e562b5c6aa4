import type { PhrasePlaces } from '../headings/find-phrase.ts';
import type { Lexicon, LexiconWord } from '../lexicon/lexicon.ts';
import type { Vocabulary } from '../lexicon/vocabulary.ts';

/** All that a search asks of the stored index. Entries are numbered alike in headings and texts. */
export interface SearchIndex {
  entryCount: number;
  /** Units in the title of an entry: the more of a title a word is, the better it fits. */
  titleLength(entry: number): number;
  /** What is known of words that begin with one of the characters. */
  lexiconFor(characters: ReadonlySet<string>): Promise<Lexicon>;
  /** Places of a phrase in the headings of entries. */
  headings(phrase: readonly string[]): Promise<PhrasePlaces>;
  /** How often a phrase stands in the text of each entry; empty where texts cannot be searched. */
  bodies(phrase: readonly string[]): Promise<ReadonlyMap<number, number>>;
  /** The words that are read so; the sound as `soundKey` makes it. */
  wordsBySound(sound: string): Promise<readonly LexiconWord[]>;
  /** All words, for what was found nowhere; undefined where nothing is to be guessed yet. */
  vocabulary?(): Promise<Vocabulary>;
}

/** The index with what is known of the words of one query. */
export interface QueryIndex extends SearchIndex {
  lexicon: Lexicon;
}

/** The same index, whose texts are asked for `most` phrases; what comes later is less likely, and found in headings only. */
export function withFewTexts<T extends SearchIndex>(index: T, most: number): T {
  let left = most;
  return {
    ...index,
    bodies: async (phrase) => {
      left -= 1;
      return left < 0 ? new Map() : index.bodies(phrase);
    },
  };
}
