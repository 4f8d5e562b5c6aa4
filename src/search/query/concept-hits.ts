import type { FieldName } from '../headings/heading-field.ts';
import type { Variant } from './variant.ts';

/** How well one entry answers one concept. */
export interface ConceptHit {
  score: number;
  /** Where the best hit is. */
  field: FieldName | 'body';
  variant: Variant;
  /** All spellings that are in it, where it holds more than one. */
  phrases?: readonly (readonly string[])[];
}

/** The entries that answer a concept. */
export interface ConceptHits {
  byEntry: ReadonlyMap<number, ConceptHit>;
  /** Other spellings that were found, as the page names them. */
  used: readonly Variant[];
}
