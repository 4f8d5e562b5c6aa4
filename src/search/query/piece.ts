import type { Lexicon } from '../lexicon/lexicon.ts';
import type { TextUnit } from '../text/text-units.ts';
import type { Concept } from './concept.ts';

/** What a stretch of the query is taken for; the cheapest way through the whole query wins. */
export interface Piece {
  from: number;
  to: number;
  kind: 'known' | 'stop' | 'run' | 'verb' | 'kana' | 'nothing';
  cost: number;
  concept?: Pick<Concept, 'entry'> & { written?: string };
}

/** A query, and what its units were taken for. */
export interface Reading {
  units: readonly TextUnit[];
  pieces: readonly Piece[];
  query: string;
  lexicon: Lexicon;
}
