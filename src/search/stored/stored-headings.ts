import type { Manual } from '#model/manual.ts';
import type { HeadingEntry } from '../headings/heading-entry.ts';
import type { HeadingSource } from '../headings/heading-sources.ts';
import { buildPostings } from '../headings/postings.ts';
import { lexiconGroups, vocabularyData } from '../lexicon/build-lexicon.ts';
import { textUnits } from '../text/text-units.ts';
import { lexiconFiles } from './lexicon-files.ts';
import { postingFiles } from './posting-files.ts';
import { storeFacets } from './stored-facets.ts';
import { readingFiles } from './reading-files.ts';
import { ENTRIES_PER_FILE, type StoredBranch, type StoredIndex } from './stored-index.ts';

/** What goes with the headings of an index. */
export interface StoredBeside extends Pick<StoredIndex, 'bodyParts'> {
  /** The manual whose dictionary goes with them; the index of other editions uses that of the current ones. */
  words?: Manual;
  /** True where results are narrowed down by facets. */
  hasFacets: boolean;
}

/** The files of 見出し検索 by name, each with its data; without the parts of 本文検索, which are made elsewhere. */
export function storedHeadings(
  sources: readonly HeadingSource[],
  { bodyParts, words, hasFacets }: StoredBeside,
): Map<string, unknown> {
  const entries = sources.map(({ entry }) => entry);
  const postings = postingFiles(buildPostings(sources.map(({ texts }) => texts)));
  const lexicon = words ? lexiconFiles(lexiconGroups(words)) : [];
  const vocabulary = words && vocabularyData(words);
  const readings = vocabulary ? readingFiles(vocabulary.readings) : [];
  const index: StoredIndex = {
    entryCount: entries.length,
    titleLengths: entries.map(({ title }) => Math.min(35, textUnits(title).length).toString(36)).join(''),
    postingFiles: postings.length,
    lexiconFiles: lexicon.length,
    readingFiles: readings.length,
    bodyParts,
    branches: words ? branchesOf(words, entries) : [],
  };
  return new Map<string, unknown>([
    ['index', index],
    ...(hasFacets ? [['facets', storeFacets(entries)] as const] : []),
    ...(vocabulary ? [['vocabulary', vocabulary] as const] : []),
    ...numbered('postings', postings),
    ...numbered('lexicon', lexicon),
    ...numbered('readings', readings),
    ...numbered('entries', inFiles(entries)),
  ]);
}

function numbered(folder: string, files: readonly unknown[]): (readonly [string, unknown])[] {
  return files.map((file, number) => [`${folder}/${number}`, file]);
}

function inFiles(entries: readonly HeadingEntry[]): HeadingEntry[][] {
  return Array.from({ length: Math.ceil(entries.length / ENTRIES_PER_FILE) }, (_, number) =>
    entries.slice(number * ENTRIES_PER_FILE, (number + 1) * ENTRIES_PER_FILE),
  );
}

function branchesOf({ dictionary }: Manual, entries: readonly HeadingEntry[]): StoredBranch[] {
  const entryOf = (id: string) => entries.find((entry) => entry.id === id || entry.works.includes(id));
  const cards = dictionary.branches.map(({ words, question, choices }) => ({
    words,
    question,
    choices: choices
      .map(({ label, to }) => ({
        label,
        links: to.flatMap((id) => {
          const entry = entryOf(id);
          return entry ? [{ title: entry.title, url: entry.url }] : [];
        }),
      }))
      .filter(({ links }) => links.length > 0),
  }));
  // Works that were given up leave a question without answers.
  return cards.filter(({ choices }) => choices.length > 0);
}
