import type { HeadingEntry, HeadingIndex } from './heading-entry.ts';
import { queryWords, searchKey } from './search-key.ts';

/** A word of the query with everything that stands for it. */
export interface QueryWord {
  written: string;
  key: string;
  alternatives: readonly { key: string; written: string }[];
}

/** An entry that was found; `isPartial` where only some of the words are in it. */
export interface HeadingHit {
  entry: HeadingEntry;
  score: number;
  isPartial: boolean;
}

const WEIGHTS = [50, 40, 12] as const;
/** What a hit through another word counts, against the word itself. */
const BY_ALTERNATIVE = 0.8;

/** Splits a query and adds to each word what the term register says stands for it. */
export function planQuery(query: string, index: HeadingIndex): QueryWord[] {
  return queryWords(query)
    .map((written) => ({ written, key: searchKey(written) }))
    .filter(({ key }) => key !== '')
    .map((word) => ({ ...word, alternatives: index.alternatives[word.key] ?? [] }));
}

/** Entries for a planned query, best first: those with all words, or, where there is none, those with some. */
export function findHeadings(words: readonly QueryWord[], index: HeadingIndex): HeadingHit[] {
  if (words.length === 0) return [];
  const hits = index.entries
    .map((entry) => hitOf(entry, words))
    .filter((hit) => hit.score > 0)
    .toSorted((a, b) => b.score - a.score || kindOrder(a) - kindOrder(b) || (a.entry.url < b.entry.url ? -1 : 1));
  const whole = hits.filter(({ isPartial }) => !isPartial);
  return withoutShadows(whole.length > 0 ? whole : hits);
}

/** Leaves out a work where its procedure was found too: the reader wants the procedure, and it names the work. */
function withoutShadows(hits: readonly HeadingHit[]): HeadingHit[] {
  const found = new Set(hits.map(({ entry }) => entry.url));
  return hits.filter(({ entry }) => entry.kind === '業務手順書' || !entry.procedures.some((url) => found.has(url)));
}

function kindOrder({ entry }: HeadingHit): number {
  return entry.kind === '業務手順書' ? 0 : 1;
}

function hitOf(entry: HeadingEntry, words: readonly QueryWord[]): HeadingHit {
  const scores = words.map((word) => wordScore(entry, word));
  const score = scores.reduce((sum, each) => sum + each, 0);
  return { entry, score: score + (entry.kind === '業務手順書' && score > 0 ? 1 : 0), isPartial: scores.includes(0) };
}

function wordScore(entry: HeadingEntry, word: QueryWord): number {
  const own = keyScore(entry, word.key);
  const other = word.alternatives.map(({ key }) => keyScore(entry, key) * BY_ALTERNATIVE);
  return Math.max(own, 0, ...other);
}

function keyScore(entry: HeadingEntry, key: string): number {
  const scores = entry.keys.flatMap((keys, group) => keys.map((each) => closeness(each, key) * (WEIGHTS[group] ?? 0)));
  return Math.max(0, ...scores);
}

/** 1.5 for the same text, 1.2 at its start, 1 anywhere inside; a single character counts only at the start. */
function closeness(key: string, wanted: string): number {
  if (key === wanted) return 1.5;
  if (key.startsWith(wanted)) return 1.2;
  return wanted.length > 1 && key.includes(wanted) ? 1 : 0;
}
