import type { SearchIndex } from '#search/query/search-index.ts';
import { type RankedEntry, search, type SearchAnswer, type SearchHit } from '#search/query/search.ts';
import type { Asked } from './asked.ts';
import { type FacetedEntries, isChoosing, passes } from './facets.ts';
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
  /** How many entries answer the words, whatever facets are chosen. */
  allCount: number;
  /** All entries that were looked at: the facets are counted from them. */
  ranked: readonly (readonly [index: OpenIndex, entries: readonly RankedEntry[]])[];
}

/** Of two that fit alike, the edition in force is meant. */
const OLD_WEIGHT = 0.9;

/** What is searched: a first list comes from the headings as they stand; the last one from the texts too, with guesses. */
export interface Depth {
  hasBodies: boolean;
  /** False where more will be looked for: a word that no heading has may be in a text, and is no slip then. */
  hasGuesses: boolean;
}

/** Searches as deep as is asked for. Without words, everything that passes the facets. */
export async function findHits(asked: Asked, indexes: readonly OpenIndex[], depth: Depth): Promise<FoundHits> {
  const found = await Promise.all(indexes.map((index, at) => findIn(index, asked, { ...depth, isOld: at > 0 })));
  return {
    hits: found.flatMap(({ hits }) => hits).toSorted(byScore),
    words: joinWords(found.map(({ words }) => words)),
    isCut: found.some(({ isCut }) => isCut),
    allCount: found.reduce((sum, { entries }) => sum + entries.length, 0),
    ranked: found.map(({ ranked }, at) => [indexes[at] as OpenIndex, ranked]),
  };
}

/** The found entries with the facets that say what they are; loaded after the list, which does not need them. */
export function facetedEntries({ ranked }: FoundHits): Promise<FacetedEntries[]> {
  return Promise.all(ranked.map(async ([index, entries]) => ({ facets: await index.facets(), entries })));
}

type FoundIn = Pick<FoundHits, 'hits' | 'words' | 'isCut'> & Pick<SearchAnswer, 'entries' | 'ranked'>;

async function findIn(
  index: OpenIndex,
  { query, facets: chosen }: Asked,
  { isOld, ...depth }: Depth & { isOld: boolean },
): Promise<FoundIn> {
  const facets = isChoosing(chosen) ? await index.facets() : {};
  const accepts = (entry: number) => passes(entry, facets, chosen);
  const asked = query.trim() === '' ? everything(index, accepts) : search(query, asDeep(index, depth), accepts);
  const { hits, words, isCut, entries, ranked } = await asked;
  return {
    hits: hits.map((hit) => ({ index, hit: isOld ? { ...hit, score: hit.score * OLD_WEIGHT } : hit })),
    words,
    isCut,
    entries,
    ranked,
  };
}

async function everything({ entryCount }: OpenIndex, accepts: (entry: number) => boolean): Promise<SearchAnswer> {
  const entries = Array.from({ length: entryCount }, (_, entry) => entry);
  const all = entries.map((entry): SearchHit => {
    return { entry, score: 0, field: 'title', isPartial: false, phrases: [] };
  });
  return { hits: all.filter(({ entry }) => accepts(entry)), words: [], isCut: false, entries, ranked: all };
}

function asDeep(index: OpenIndex, { hasBodies, hasGuesses }: Depth): SearchIndex {
  return {
    ...index,
    vocabulary: hasGuesses ? index.vocabulary : undefined,
    bodies: hasBodies ? remembering(index.bodies) : async () => new Map(),
  };
}

/** Asks for each phrase once in one search. */
function remembering(find: SearchIndex['bodies']): SearchIndex['bodies'] {
  const found = new Map<string, ReturnType<SearchIndex['bodies']>>();
  return (phrase) => {
    const key = phrase.join('|');
    const places = found.get(key) ?? find(phrase);
    found.set(key, places);
    return places;
  };
}

/** A word is found where any of the indexes has it. */
function joinWords([first = [], ...others]: readonly SearchAnswer['words'][]): SearchAnswer['words'] {
  return first.map((word) => {
    const same = others.flat().filter(({ written }) => written === word.written);
    const used = [word, ...same].flatMap((each) => each.used);
    return { ...word, used, isFound: [word, ...same].some(({ isFound }) => isFound) };
  });
}

function byScore(a: FoundHit, b: FoundHit): number {
  return b.hit.score - a.hit.score;
}
