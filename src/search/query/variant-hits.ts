import { type FieldName, HEADING_FIELDS } from '../headings/heading-field.ts';
import type { PhrasePlaces } from '../headings/find-phrase.ts';
import type { UnitPlace } from '../headings/postings.ts';
import type { ConceptHit } from './concept-hits.ts';
import type { QueryIndex } from './search-index.ts';
import type { Variant } from './variant.ts';

/** What a hit in the text counts, against the weights of the headings; a word that is said often counts a little more. */
const BODY = { once: 1.4, most: 2.6, perDoubling: 0.4 } as const;
/** A title that is the word and nothing else counts this much more than one that holds it somewhere. */
const WHOLE_TITLE = 0.5;
/** A reading that only goes on elsewhere may be another word: いりょうひ holds りょうひ. */
const INSIDE_READING = 0.8;
/** What further fields add to the best one. */
const FURTHER = 0.08;

/** Where a spelling stands: in headings, and how often in texts. */
export interface FoundPlaces {
  headings: PhrasePlaces;
  bodies?: ReadonlyMap<number, number>;
}

/** The entries that hold a spelling, each with its score for it. */
export function variantHits(
  variant: Variant,
  { headings, bodies = new Map() }: FoundPlaces,
  index: QueryIndex,
): Map<number, ConceptHit> {
  const isSound = variant.kind === 'sound';
  const hits = new Map<number, ConceptHit>();
  for (const [entry, places] of headings) {
    const fields = [...new Set(places.map(({ field }) => field))].filter((field) => !isSound || field === 'kana');
    const scored = fields.map((field) => ({ field, score: fieldScore(field, places, { entry, variant, index }) }));
    if (scored.length > 0) hits.set(entry, best(scored, variant));
  }
  for (const [entry, count] of bodies) {
    const score = variant.weight * Math.min(BODY.most, BODY.once + BODY.perDoubling * Math.log2(count));
    const known = hits.get(entry);
    hits.set(entry, known ? { ...known, score: known.score + score * 0.3 } : { score, field: 'body', variant });
  }
  return hits;
}

function best(scored: readonly { field: FieldName; score: number }[], variant: Variant): ConceptHit {
  const [first, ...others] = scored.toSorted((a, b) => b.score - a.score);
  const more = others.reduce((sum, { score }) => sum + score * FURTHER, 0);
  return { field: first?.field ?? 'title', score: (first?.score ?? 0) + more, variant };
}

function fieldScore(
  field: FieldName,
  places: readonly UnitPlace[],
  { entry, variant, index }: { entry: number; variant: Variant; index: QueryIndex },
): number {
  const { weight } = HEADING_FIELDS[field];
  const isStart = places.some((place) => place.field === field && place.offset === 0);
  if (field === 'kana') return weight * variant.weight * (isStart ? 1 : INSIDE_READING);
  if (field !== 'title') return weight * variant.weight;
  const share = Math.min(1, variant.phrase.length / Math.max(1, index.titleLength(entry)));
  return variant.weight * weight * (1 - WHOLE_TITLE / 2 + WHOLE_TITLE * share + (isStart ? 0.05 : 0));
}
