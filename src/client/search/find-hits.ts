import { search, type SearchAnswer, type SearchHit } from '#search/query/search.ts';
import type { Asked } from './asked.ts';
import { type FacetedEntries, passes } from './facets.ts';
import type { OpenIndex } from './open-index.ts';

/** A hit, and the index that it is in. */
export interface FoundHit {
  index: OpenIndex;
  hit: SearchHit;
}

/** What a search gives the page. */
export interface FoundHits {
  hits: FoundHit[];
  words: SearchAnswer['words'];
  isCut: boolean;
  /** All entries that answer the words, whatever facets are chosen: the facets are counted from them. */
  entries: readonly (readonly [index: OpenIndex, entries: readonly number[]])[];
}

/** So many phrases are looked for in the texts by one search; what is left out is the least likely. */
const MOST_PHRASES = 60;
/** Of two that fit alike, the edition in force is meant. */
const OLD_WEIGHT = 0.9;

/** Searches the headings alone, which is fast, or the texts too. Without words, everything that passes the facets. */
export async function findHits(
  asked: Asked,
  indexes: readonly OpenIndex[],
  { hasBodies }: { hasBodies: boolean },
): Promise<FoundHits> {
  const found = await Promise.all(indexes.map((index, at) => findIn(index, asked, { hasBodies, isOld: at > 0 })));
  const [current] = found;
  return {
    hits: found.flatMap(({ hits }) => hits).toSorted(byScore),
    words: current?.words ?? [],
    isCut: found.some(({ isCut }) => isCut),
    entries: found.map(({ entries }, at) => [indexes[at] as OpenIndex, entries]),
  };
}

/** The found entries with the facets that say what they are; loaded after the list, which does not need them. */
export function facetedEntries({ entries }: FoundHits): Promise<FacetedEntries[]> {
  return Promise.all(entries.map(async ([index, entries]) => ({ facets: await index.facets(), entries })));
}

interface FoundIn extends Omit<FoundHits, 'entries'> {
  entries: readonly number[];
}

async function findIn(
  index: OpenIndex,
  { query, facets: chosen }: Asked,
  { hasBodies, isOld }: { hasBodies: boolean; isOld: boolean },
): Promise<FoundIn> {
  const isChoosing = Object.values(chosen).some((value) => value !== '');
  const [facets, answer] = await Promise.all([
    isChoosing ? index.facets() : {},
    query.trim() === '' ? everything(index) : search(query, { ...index, bodies: bodiesFor(index, hasBodies) }),
  ]);
  const { hits, words, isCut } = answer;
  return {
    hits: hits
      .filter(({ entry }) => passes(entry, facets, chosen))
      .map((hit) => ({ index, hit: isOld ? { ...hit, score: hit.score * OLD_WEIGHT } : hit })),
    words,
    isCut,
    entries: hits.map(({ entry }) => entry),
  };
}

function everything({ entryCount }: OpenIndex): SearchAnswer {
  const hits = Array.from({ length: entryCount }, (_, entry): SearchHit => {
    return { entry, score: 0, field: 'title', isPartial: false, phrases: [] };
  });
  return { hits, words: [], isCut: false };
}

function bodiesFor({ bodies }: OpenIndex, hasBodies: boolean): OpenIndex['bodies'] {
  let left = hasBodies ? MOST_PHRASES : 0;
  return async (phrase) => {
    left -= 1;
    return left < 0 ? new Map() : bodies(phrase);
  };
}

function byScore(a: FoundHit, b: FoundHit): number {
  return b.hit.score - a.hit.score;
}
