import type { HeadingEntry } from '../search/heading-entry.ts';

/** One line of the results, from 見出し検索 or 本文検索. */
export interface SearchHit {
  entry: HeadingEntry;
  /** True where only some words of the query are in it. */
  isPartial: boolean;
  /** Words around the hit in the text; empty for a hit in the headings. */
  excerpt: string;
}
