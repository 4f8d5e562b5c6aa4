/**
 * Words that mean the same, each searched for every other; and what the texts call what they say, best first. A group of
 * stop words says nothing about what is wanted (方法, 教えて).
 */
export interface LexiconGroup {
  words: readonly string[];
  written?: readonly string[];
  isStop?: true;
}

/** A word by the number of its group in a file and its own number in the group. */
export type WordPlace = readonly [group: number, word: number];

/** The words of a lexicon that begin with some characters, by their keys, and the groups that they stand in. */
export interface LexiconFile {
  groups: readonly LexiconGroup[];
  keys: Readonly<Record<string, readonly WordPlace[]>>;
  /** The longest word, in units. */
  longest: number;
}

/** Loaded only where it is needed: for readings, romaji, and words that were found nowhere. */
export interface VocabularyData {
  /** Words with a reading in hiragana. */
  readings: readonly (readonly [word: string, reading: string])[];
  /** Words of titles and aliases, which have none of their own. */
  titles: readonly string[];
  /** Kanji that are taken for one another, a string of them by sound or look. */
  confusable: readonly string[];
}
