import { findPhrase } from '#search/headings/find-phrase.ts';
import type { HeadingEntry } from '#search/headings/heading-entry.ts';
import type { Postings } from '#search/headings/postings.ts';
import type { Passage } from '#search/bodies/passages-of.ts';
import { openLexicon, toWord } from '#search/lexicon/lexicon.ts';
import type { LexiconFile, VocabularyData } from '#search/lexicon/lexicon-data.ts';
import { openVocabulary } from '#search/lexicon/vocabulary.ts';
import type { SearchIndex } from '#search/query/search-index.ts';
import { type ReadingFile, wordsIn } from '#search/stored/reading-files.ts';
import type { StoredFacets } from '#search/stored/stored-facets.ts';
import { fileOfCharacter, postingFile } from '#search/stored/posting-files.ts';
import {
  DIRECTORY_FOLDER,
  ENTRIES_PER_FILE,
  OLD_FOLDER,
  type StoredEntries,
  type StoredIndex,
  textFile,
} from '#search/stored/stored-index.ts';
import { kept } from './kept.ts';
import type { LoadFile } from './load-file.ts';
import { openBodies, type PagefindProgram, programLoader } from './open-bodies.ts';

/** The stored index as it is used in the browser: what a search asks, and what a result shows. */
export interface OpenIndex extends Required<SearchIndex> {
  stored: StoredIndex;
  program(): Promise<PagefindProgram>;
  entry(number: number): Promise<HeadingEntry>;
  facets(): Promise<StoredFacets>;
  /** The text of a procedure or an edition, to show the words around a hit. */
  passages(url: string): Promise<readonly Passage[]>;
}

/** What the index of other editions shares with the one of those in force. */
type SharedParts = Pick<OpenIndex, 'lexiconFor' | 'wordsBySound' | 'vocabulary' | 'program'>;

/** Opens the index of what is in force. Files are loaded when they are needed. */
export async function openIndex(load: LoadFile): Promise<OpenIndex> {
  const stored = await load<StoredIndex>('index');
  const shared: SharedParts = {
    program: programLoader(load),
    lexiconFor: async (characters) => {
      const numbers = new Set(Array.from(characters, (each) => fileOfCharacter(each, stored.lexiconFiles)));
      return openLexicon(await Promise.all(Array.from(numbers, (number) => load<LexiconFile>(`lexicon/${number}`))));
    },
    wordsBySound: async (sound) => {
      const number = fileOfCharacter(sound, stored.readingFiles);
      return wordsIn(await load<ReadingFile>(`readings/${number}`), sound).map(toWord);
    },
    vocabulary: kept(async () => openVocabulary(await load<VocabularyData>('vocabulary'))),
  };
  return withFiles(stored, shared, { load, prefix: '' });
}

/** Opens the index of the editions that are not in force; words are understood as in `current`. */
export function openOldIndex(load: LoadFile, current: OpenIndex): Promise<OpenIndex> {
  return openBeside(load, current, OLD_FOLDER);
}

/** Opens the index of sections, posts and what the registers name. */
export function openDirectory(load: LoadFile, current: OpenIndex): Promise<OpenIndex> {
  return openBeside(load, current, DIRECTORY_FOLDER);
}

async function openBeside(load: LoadFile, current: OpenIndex, folder: string): Promise<OpenIndex> {
  const prefix = `${folder}/`;
  return withFiles(await load<StoredIndex>(`${prefix}index`), current, { load, prefix });
}

function withFiles(
  stored: StoredIndex,
  shared: SharedParts,
  { load, prefix }: { load: LoadFile; prefix: string },
): OpenIndex {
  const postingsFor = (key: string) => load<Postings>(`${prefix}postings/${postingFile(key, stored.postingFiles)}`);
  return {
    ...shared,
    stored,
    entryCount: stored.entryCount,
    titleLength: (entry) => Number.parseInt(stored.titleLengths.charAt(entry) || '0', 36),
    headings: (phrase) => findPhrase(phrase, postingsFor),
    bodies: openBodies(shared.program, { names: stored.bodyParts, prefix, load }),
    facets: () => load<StoredFacets>(`${prefix}facets`),
    passages: (url) => load<readonly Passage[]>(prefix + textFile(url)),
    entry: async (number) => {
      const entries = await load<StoredEntries>(`${prefix}entries/${Math.floor(number / ENTRIES_PER_FILE)}`);
      const entry = entries[number % ENTRIES_PER_FILE];
      if (!entry) throw new Error(`there is no entry ${number}`);
      return entry;
    },
  };
}
