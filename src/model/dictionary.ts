import type { Source } from './place.ts';

/** 検索の言葉: one row of `registers/search-words.csv`. */
export interface SearchWord {
  word: string;
  reading: string;
  /** Words that mean the same: each is searched for every other. */
  equal: readonly string[];
  /** What the texts call what is said, best first. */
  written: readonly string[];
  note: string;
  source: Source;
}

/** 除く言葉: one row of `registers/stop-words.csv`; it says nothing about what is wanted. */
export interface StopWord {
  word: string;
  note: string;
  source: Source;
}

/** 言葉の読み: one row of `registers/readings.csv`. */
export interface WordReading {
  word: string;
  reading: string;
  source: Source;
}

/** 取り違えやすい漢字: one row of `registers/confusable-kanji.csv`; no reading where they only look alike. */
export interface ConfusableKanji {
  reading: string;
  kanji: string;
  source: Source;
}

/** 分岐カード: a question that a word such as 引っ越し has to be answered with, and the answers. */
export interface Branch {
  words: readonly string[];
  question: string;
  choices: readonly BranchChoice[];
  source: Source;
}

/** An answer to the question of a card, and the procedures or works that it leads to. */
export interface BranchChoice {
  label: string;
  /** Ids of procedures or works. */
  to: readonly string[];
}

/** The reviewed data by which search understands a query. Texts themselves are never changed by it. */
export interface Dictionary {
  searchWords: readonly SearchWord[];
  stopWords: readonly StopWord[];
  readings: readonly WordReading[];
  confusable: readonly ConfusableKanji[];
  branches: readonly Branch[];
}
