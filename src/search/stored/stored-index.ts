import type { HeadingEntry } from '../headings/heading-entry.ts';

/** The name of the function that every stored file calls with its name and its data. Files are classic scripts. */
export const RECEIVER = 'tsugiteSearch';

/** Folder of a site that holds what is searched. */
export const SEARCH_FOLDER = 'search';
/** Below it: the editions that are not in force. */
export const OLD_FOLDER = 'old';
/** Below it: sections, posts, and what the registers name. */
export const DIRECTORY_FOLDER = 'directory';

/** Entries in one file: few enough for a result, many enough for a folder on a server. */
export const ENTRIES_PER_FILE = 4;

/** The first file that a search loads. */
export interface StoredIndex {
  entryCount: number;
  /** One character an entry: the length of its title to the base 36, at most 35. */
  titleLengths: string;
  /** Into how many files the postings are divided. */
  postingFiles: number;
  /** The parts of 本文検索. */
  bodyParts: readonly string[];
  /** Into how many files the lexicon is divided. */
  lexiconFiles: number;
  /** Into how many files the readings are divided. */
  readingFiles: number;
  branches: readonly StoredBranch[];
}

/** 分岐カード with addresses in place of ids. */
export interface StoredBranch {
  words: readonly string[];
  question: string;
  choices: readonly { label: string; links: readonly { title: string; url: string }[] }[];
}

/** A file of entries. */
export type StoredEntries = readonly HeadingEntry[];

/** The file that holds the text of a page. */
export function textFile(url: string): string {
  return `texts/${url.replace(/\.html$/, '')}`;
}
