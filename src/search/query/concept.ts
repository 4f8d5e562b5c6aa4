import type { LexiconEntry } from '../lexicon/lexicon.ts';
import type { TextUnit } from '../text/text-units.ts';

/** One thing that a query asks for. */
export interface Concept {
  /** As it was typed; a phrase in another form as the register writes it. */
  written: string;
  units: readonly TextUnit[];
  /** What it counts: 1 for a noun, less for a verb, which says little about what is wanted, more for a phrase of the lexicon. */
  weight: number;
  /** What the lexicon knows of it. */
  entry?: LexiconEntry;
  /** What it may be split into where it is found nowhere as a whole: a row of kana has no other borders. */
  inner?: readonly Concept[];
  /** The same for a run of several scripts or with a verb at its end, likeliest first. */
  cuts?: readonly (readonly Concept[])[];
}

/** A query as it is understood. */
export interface SplitQuery {
  concepts: readonly Concept[];
  /** Stretches of the query without a gap, where they hold more than one concept: 住民票の写し. */
  stretches: readonly (readonly TextUnit[])[];
}
