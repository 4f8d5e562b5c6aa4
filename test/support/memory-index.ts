import type { IsoDate } from '#model/iso-date.ts';
import type { Manual } from '#model/manual.ts';
import { bodyRecords } from '#search/bodies/body-record.ts';
import { findPhrase } from '#search/headings/find-phrase.ts';
import { headingSources, type HeadingSource } from '#search/headings/heading-sources.ts';
import { buildPostings } from '#search/headings/postings.ts';
import { lexiconGroups, vocabularyData } from '#search/lexicon/build-lexicon.ts';
import { openLexicon, toWord } from '#search/lexicon/lexicon.ts';
import { openVocabulary } from '#search/lexicon/vocabulary.ts';
import type { SearchIndex } from '#search/query/search-index.ts';
import { lexiconFiles } from '#search/stored/lexicon-files.ts';
import { readingFiles, wordsIn } from '#search/stored/reading-files.ts';
import { fileOfCharacter, postingFile, postingFiles } from '#search/stored/posting-files.ts';
import { textUnits } from '#search/text/text-units.ts';

/** A search index without files or a browser: what is stored is read back, and texts are searched letter by letter. */
export interface MemoryIndex extends SearchIndex {
  sources: readonly HeadingSource[];
}

/** The index of a manual on a day. */
export function memoryIndex(manual: Manual, asOf: IsoDate, sources = headingSources(manual, asOf)): MemoryIndex {
  const files = postingFiles(buildPostings(sources.map(({ texts }) => texts)));
  const entryByUrl = new Map(sources.map(({ entry }, number) => [entry.url, number]));
  const texts = bodyRecords(manual).flatMap(({ url, passages }) => {
    const entry = entryByUrl.get(url);
    const text = passages.map(({ label, text }) => `${label}\n${text}`).join('\n');
    return entry === undefined ? [] : [[entry, spelled(textUnits(text).map(({ key }) => key))] as const];
  });
  const words = lexiconFiles(lexiconGroups(manual));
  const readings = readingFiles(vocabularyData(manual).readings);
  const vocabulary = openVocabulary(vocabularyData(manual));
  return {
    sources,
    entryCount: sources.length,
    titleLength: (entry) => textUnits(sources[entry]?.entry.title ?? '').length,
    lexiconFor: async (characters) => {
      const numbers = new Set(Array.from(characters, (each) => fileOfCharacter(each, words.length)));
      return openLexicon(Array.from(numbers).flatMap((number) => words[number] ?? []));
    },
    headings: (phrase) => findPhrase(phrase, async (key) => files[postingFile(key, files.length)] ?? {}),
    bodies: async (phrase) => {
      const counts = texts.map(([entry, text]) => [entry, text.split(spelled(phrase)).length - 1] as const);
      return new Map(counts.filter(([, count]) => count > 0));
    },
    wordsBySound: async (sound) => wordsIn(readings[fileOfCharacter(sound, readings.length)] ?? {}, sound).map(toWord),
    vocabulary: async () => vocabulary,
  };
}

/** Units with borders, so that a phrase is found only where its units stand one after the other. */
function spelled(keys: readonly string[]): string {
  return keys.map((key) => `|${key === '' ? ' ' : key}|`).join('');
}
