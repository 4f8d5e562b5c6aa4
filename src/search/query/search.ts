import type { FieldName } from '../headings/heading-field.ts';
import type { Concept, SplitQuery } from './concept.ts';
import type { ConceptHits } from './concept-hits.ts';
import { findConcept } from './find-concept.ts';
import { findStrictly } from './find-strictly.ts';
import { halfHits } from './half-hits.ts';
import { firstCharacters } from './known-words-at.ts';
import { type QueryIndex, type SearchIndex, withFewTexts } from './search-index.ts';
import { textUnits } from '../text/text-units.ts';
import { splitQuery, stretchesOf } from './split-query.ts';
import type { Variant, VariantKind } from './variant.ts';
import { variantHits } from './variant-hits.ts';

/** One entry of the answer. */
export interface SearchHit {
  entry: number;
  score: number;
  /** Where the best hit is, by the order of weight. */
  field: FieldName | 'body';
  /** True where something that was asked for is not in it, or only half of a word is. */
  isPartial: boolean;
  /** The spellings that are in it, for highlighting. */
  phrases: readonly (readonly string[])[];
}

/** An entry with how well it fits. */
export type RankedEntry = Pick<SearchHit, 'entry' | 'score' | 'isPartial'>;

/** What was understood, and what was found. */
export interface SearchAnswer {
  hits: SearchHit[];
  /** Words of the query, each with the other spellings that were found; weak ones say little about what is wanted. */
  words: readonly { written: string; used: readonly Variant[]; isFound: boolean; isWeak: boolean }[];
  /** True where more than half of the manual fits, and only the nearest are given. */
  isCut: boolean;
  /** All entries that fit, whether they were accepted or not. */
  entries: readonly number[];
  /** All that were looked at, whether they fit or not, best first: what a choice would leave is counted from them. */
  ranked: readonly RankedEntry[];
}

/** Not longer than any question; what is pasted beyond it is not read. */
const LONGEST_QUERY = 120;
/** So many phrases are looked for in the texts by one search, a share for each concept. */
const MOST_PHRASES = 60;
/** A hit that is much weaker than the best one helps nobody. */
const TAIL = { whole: 0.12, partial: 0.003 } as const;
/** So many partial matches are enough to choose from. */
export const PARTIAL_SHOWN = 20;
/**
 * Entries with all that was asked for come before those with a part of it, however well that fits. Words that somebody has
 * set apart are all meant; a sentence has words that say little.
 */
const COVERAGE = { sentence: 2.5, words: 4 } as const;
/** A list of the whole manual is no answer; a manual of so few is. */
const FEW = 20;
/** What is only a part of what was asked for: half of a word, a law or an article by itself. */
const PARTIAL: ReadonlySet<VariantKind> = new Set(['half', 'loose']);
/** What a whole stretch such as 住民票の写し adds where it stands in a heading. */
const STRETCH = 0.25;

/** Understands a query and finds the entries for it that are accepted, best first. */
export async function search(
  query: string,
  index: SearchIndex,
  accepts: (entry: number) => boolean = () => true,
): Promise<SearchAnswer> {
  const asked = query.toWellFormed().slice(0, LONGEST_QUERY);
  askAhead(asked, index);
  const lexicon = await index.lexiconFor(firstCharacters(textUnits(asked)));
  const { concepts, stretches } = splitQuery(asked, lexicon);
  const within: QueryIndex = { ...index, lexicon };
  const share = Math.max(1, Math.floor(MOST_PHRASES / concepts.length));
  const [found, bonus] = await Promise.all([
    Promise.all(concepts.map((concept) => findOrSplit(concept, withFewTexts(within, share)))),
    concepts.length > 1 ? stretchBonus(stretches, within) : new Map<number, number>(),
  ]);
  const coverage = stretches.length > 1 ? COVERAGE.words : COVERAGE.sentence;
  const ranked = rank(found.flat(), { bonus, coverage, entryCount: index.entryCount });
  const hits = withoutTail(ranked.filter(({ entry }) => accepts(entry)));
  const most = Math.max(FEW, Math.floor(index.entryCount / 2));
  const entries = withoutTail(ranked).map(({ entry }) => entry);
  return { hits: hits.slice(0, most), words: found.flat().map(wordOf), isCut: hits.length > most, entries, ranked };
}

/** What is typed is looked for in any case: over a network it need not wait until the lexicon is there. */
function askAhead(query: string, index: SearchIndex): void {
  for (const stretch of stretchesOf(textUnits(query)))
    // Whoever needs it will be told what is wrong.
    index.headings(stretch.map(({ key }) => key)).catch(() => undefined);
}

/** What entries get for stretches of the query that stand in their headings as a whole. */
async function stretchBonus(stretches: SplitQuery['stretches'], index: QueryIndex): Promise<Map<number, number>> {
  const bonus = new Map<number, number>();
  for (const stretch of stretches.filter(({ length }) => length > 1)) {
    const phrase = stretch.map(({ key }) => key);
    const variant: Variant = { kind: 'typed', written: '', phrase, weight: 1 };
    for (const [entry, { score }] of variantHits(variant, { headings: await index.headings(phrase) }, index))
      bonus.set(entry, (bonus.get(entry) ?? 0) + STRETCH * score);
  }
  return bonus;
}

interface FoundConcept {
  concept: Concept;
  hits: ConceptHits;
}

/** What is found nowhere as a whole is looked for in parts: a row of kana, or a run such as カード再発行. */
async function findOrSplit(concept: Concept, index: QueryIndex): Promise<FoundConcept[]> {
  const { written, inner = [], cuts = [] } = concept;
  const isSplit = inner.length > 1 || (inner.length === 1 && inner[0]?.written !== written);
  const hits = await findConcept(concept, index, { isLast: !isSplit && cuts.length === 0 });
  if (hits.byEntry.size > 0) return [{ concept, hits }];
  if (isSplit) return foundParts(inner, (each) => findConcept(each, index));
  for (const cut of cuts) {
    // A guess of where it is cut is enough: its parts are what they are.
    const found = await foundParts(cut, (each) => findStrictly(each, index));
    if (found.some(({ concept: { weight }, hits }) => weight >= 1 && hits.byEntry.size > 0)) return found;
  }
  return [{ concept, hits: cuts.length > 0 ? await halfHits(concept, index) : hits }];
}

function foundParts(parts: readonly Concept[], find: (part: Concept) => Promise<ConceptHits>): Promise<FoundConcept[]> {
  return Promise.all(parts.map(async (concept) => ({ concept, hits: await find(concept) })));
}

function wordOf({ concept, hits }: FoundConcept): SearchAnswer['words'][number] {
  return {
    written: concept.written,
    isWeak: concept.weight < 1,
    used: hits.used,
    isFound: [...hits.byEntry.values()].some(({ variant }) => !PARTIAL.has(variant.kind)),
  };
}

function rank(
  found: readonly FoundConcept[],
  { bonus, coverage, entryCount }: { bonus: ReadonlyMap<number, number>; coverage: number; entryCount: number },
): SearchHit[] {
  const weights = found.map(({ concept, hits }) => concept.weight * rarity(hits.byEntry.size, entryCount));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const entries = new Set(found.flatMap(({ hits }) => [...hits.byEntry.keys()]));
  return Array.from(entries, (entry): SearchHit => {
    const matched = found.map(({ hits }) => hits.byEntry.get(entry));
    const covered = matched.reduce((sum, hit, at) => sum + (hit ? (weights[at] ?? 0) : 0), 0) / total;
    const score = matched.reduce((sum, hit, at) => sum + (hit?.score ?? 0) * (weights[at] ?? 0), 0) / total;
    const there = matched.filter((hit) => hit !== undefined);
    return {
      entry,
      score: (score + (bonus.get(entry) ?? 0)) * covered ** coverage,
      field: there.toSorted((a, b) => b.score - a.score)[0]?.field ?? 'body',
      isPartial: there.length < matched.length || there.some(({ variant }) => PARTIAL.has(variant.kind)),
      phrases: there.flatMap(({ variant, phrases = [variant.phrase] }) => phrases),
    };
  }).toSorted((a, b) => b.score - a.score || a.entry - b.entry);
}

/** Those of the accepted entries that are near enough to the best of them to be shown. */
export function withoutTail<Hit extends RankedEntry>(hits: readonly Hit[]): Hit[] {
  const best = hits[0]?.score ?? 0;
  const whole = hits.filter(({ score, isPartial }) => !isPartial && score >= best * TAIL.whole);
  const partial = hits.filter(({ score, isPartial }) => isPartial && score >= best * TAIL.partial);
  return [...whole, ...partial.slice(0, PARTIAL_SHOWN)].toSorted((a, b) => b.score - a.score || a.entry - b.entry);
}

/** How much a word tells: little where half of the manual holds it. A word that is nowhere counts as the rarest. */
function rarity(count: number, all: number): number {
  return Math.log(1 + all / Math.max(1, count));
}
