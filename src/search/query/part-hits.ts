import { lexiconKey } from '../lexicon/lexicon.ts';
import { isKana } from '../text/is-kana.ts';
import type { Concept } from './concept.ts';
import type { ConceptHits } from './concept-hits.ts';
import { findStrictly } from './find-strictly.ts';
import { guessed } from './guessed.ts';
import { firstCharacters } from './known-words-at.ts';
import { jointHits } from './joint-hits.ts';
import type { QueryIndex } from './search-index.ts';

const WEIGHT = 0.8;
/** A part of one character says too little; of kana two are in every other reading. */
const SHORTEST = { kanji: 2, kana: 3 } as const;
const NONE: ConceptHits = { byEntry: new Map(), used: [] };

type FindPart = (part: Concept, index: QueryIndex) => Promise<ConceptHits>;

/** Entries that hold both parts of a compound which stands nowhere as a whole: 国保喪失 is 国保 and 喪失. */
export function partHits(concept: Concept, index: QueryIndex): Promise<ConceptHits> {
  return findInParts(concept, index, [findStrictly, findStrictly]);
}

/** The same where one of the parts was typed with a slip: 利用調製 is 利用 and 調整. */
export async function slippedPartHits(concept: Concept, index: QueryIndex): Promise<ConceptHits> {
  const similar = guessed('similar');
  const hits = await findInParts(concept, index, [findStrictly, similar]);
  return hits.byEntry.size > 0 ? hits : findInParts(concept, index, [similar, findStrictly]);
}

/** Tries every border, the last one first: the head of a Japanese compound is at its end. */
async function findInParts(
  { units }: Concept,
  index: QueryIndex,
  [findFirst, findSecond]: readonly [FindPart, FindPart],
): Promise<ConceptHits> {
  const shortest = isKana(units) ? SHORTEST.kana : SHORTEST.kanji;
  for (let cut = units.length - shortest; cut >= shortest; cut--) {
    const [first, second] = await Promise.all([
      partOf(units.slice(0, cut), index).then((part) => findFirst(part, index)),
      partOf(units.slice(cut), index).then((part) => findSecond(part, index)),
    ]);
    const byEntry = jointHits([first, second], WEIGHT);
    if (byEntry.size > 0) return { byEntry, used: [...first.used, ...second.used] };
  }
  return NONE;
}

/** A part may begin inside a run of kanji, of which the lexicon of the query knows the beginning only. */
async function partOf(units: Concept['units'], index: QueryIndex): Promise<Concept> {
  const written = units.map(({ key }) => key).join('');
  const lexicon = await index.lexiconFor(firstCharacters(units));
  return { written, units, weight: 1, entry: lexicon.entryOf(lexiconKey(units)) };
}
