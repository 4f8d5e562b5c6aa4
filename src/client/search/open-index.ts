import { findPhrase } from '#search/headings/find-phrase.ts';
import type { HeadingEntry } from '#search/headings/heading-entry.ts';
import type { Postings } from '#search/headings/postings.ts';
import type { Passage } from '#search/bodies/passages.ts';
import { openLexicon, toWord } from '#search/lexicon/lexicon.ts';
import type { LexiconGroup, VocabularyData } from '#search/lexicon/lexicon-data.ts';
import { openVocabulary } from '#search/lexicon/vocabulary.ts';
import type { SearchIndex } from '#search/query/search-index.ts';
import type { ReadingFile } from '#search/stored/reading-files.ts';
import type { StoredFacets } from '#search/stored/stored-facets.ts';
import { fileOfCharacter, postingFile } from '#search/stored/posting-files.ts';
import { ENTRIES_PER_FILE, OLD_FOLDER, type StoredEntries, type StoredIndex } from '#search/stored/stored-index.ts';
import type { LoadFile } from './load-file.ts';
import { openBodies } from './open-bodies.ts';

/** The stored index as it is used in the browser: what a search asks, and what a result shows. */
export interface OpenIndex extends SearchIndex {
  stored: StoredIndex;
  entry(number: number): Promise<HeadingEntry>;
  facets(): Promise<StoredFacets>;
  /** The text of a procedure or an edition, to show the words around a hit. */
  passages(url: string): Promise<readonly Passage[]>;
}

/** Opens the index of what is in force. Files are loaded when they are needed. */
export async function openIndex(load: LoadFile): Promise<OpenIndex> {
  const stored = await load<StoredIndex>('index');
  let vocabulary: Promise<ReturnType<typeof openVocabulary>> | undefined;
  return {
    ...filesOf(stored, load, ''),
    lexiconFor: async (characters) => {
      const numbers = new Set(Array.from(characters, (each) => fileOfCharacter(each, stored.lexiconFiles)));
      const files = await Promise.all(Array.from(numbers, (number) => load<LexiconGroup[]>(`lexicon/${number}`)));
      // A group stands in the file of each of its words, and here only once.
      return openLexicon([...new Map(files.flat().map((group) => [group.words.join(), group])).values()]);
    },
    wordsBySound: async (sound) => {
      const number = fileOfCharacter(sound, stored.readingFiles);
      return ((await load<ReadingFile>(`readings/${number}`))[sound] ?? []).map(toWord);
    },
    vocabulary: () => (vocabulary ??= load<VocabularyData>('vocabulary').then(openVocabulary)),
  };
}

/** Opens the index of the editions that are not in force; words are understood as in `current`. */
export async function openOldIndex(
  load: LoadFile,
  { lexiconFor, wordsBySound, vocabulary }: OpenIndex,
): Promise<OpenIndex> {
  const prefix = `${OLD_FOLDER}/`;
  return { ...filesOf(await load<StoredIndex>(`${prefix}index`), load, prefix), lexiconFor, wordsBySound, vocabulary };
}

function filesOf(
  stored: StoredIndex,
  load: LoadFile,
  prefix: string,
): Omit<OpenIndex, 'lexiconFor' | 'wordsBySound' | 'vocabulary'> {
  const postingsFor = (key: string) => load<Postings>(`${prefix}postings/${postingFile(key, stored.postingFiles)}`);
  return {
    stored,
    entryCount: stored.entryCount,
    titleLength: (entry) => Number.parseInt(stored.titleLengths.charAt(entry) || '0', 36),
    headings: (phrase) => findPhrase(phrase, postingsFor),
    bodies: openBodies(
      load,
      stored.bodyParts.map((name) => `${prefix}${name}`),
    ),
    facets: () => load<StoredFacets>(`${prefix}facets`),
    passages: (url) => load<readonly Passage[]>(`${prefix}texts/${url.replace(/\.html$/, '')}`),
    entry: async (number) => {
      const entries = await load<StoredEntries>(`${prefix}entries/${Math.floor(number / ENTRIES_PER_FILE)}`);
      const entry = entries[number % ENTRIES_PER_FILE];
      if (!entry) throw new Error(`there is no entry ${number}`);
      return entry;
    },
  };
}
