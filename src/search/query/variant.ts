/** How a spelling came to stand for a concept. */
export type VariantKind =
  'typed' | 'ending' | 'equal' | 'written' | 'reading' | 'sound' | 'citation' | 'loose' | 'similar' | 'half';

/** A spelling that is looked for in place of what was typed. */
export interface Variant {
  kind: VariantKind;
  /** The words of the query that it stands for. */
  of?: string;
  written: string;
  phrase: readonly string[];
  /** True where it is a title without its の, which no text says. */
  isTitle?: true;
  /** What a hit counts, against 1 for the very word. */
  weight: number;
}
