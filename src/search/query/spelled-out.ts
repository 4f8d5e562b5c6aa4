import type { Vocabulary } from '../lexicon/vocabulary.ts';
import type { LexiconWord } from '../lexicon/lexicon.ts';
import type { Concept } from './concept.ts';
import type { ConceptHits } from './concept-hits.ts';
import { soundOf } from './direct-variants.ts';
import { findAll } from './find-all.ts';
import { withLexicon } from './heard.ts';
import { jointHits } from './joint-hits.ts';
import type { QueryIndex } from './search-index.ts';

const WEIGHT = 0.75;
/** A reading of one character is in every row of kana. */
const SHORTEST = 2;
/** More words than these make no compound. */
const MOST_WORDS = 4;
const NONE: ConceptHits = { byEntry: new Map(), used: [] };

/** Entries that hold all words of a compound typed in kana: こがたとくしゅじどうしゃ is 小型, 特殊 and 自動車. */
export async function spelledOutHits(concept: Concept, index: QueryIndex): Promise<ConceptHits> {
  const sound = soundOf(concept);
  if (sound === undefined || concept.entry || !index.vocabulary) return NONE;
  const words = wordsThrough(sound, (await index.vocabulary()).bySound);
  if (words.length < 2 || words.length > MOST_WORDS) return NONE;
  const parts = await Promise.all(
    words.map(async (read) => {
      return findAll(await withLexicon(read, { kind: 'reading', weight: 1, of: concept.written }, index), index);
    }),
  );
  return { byEntry: jointHits(parts, WEIGHT), used: [] };
}

/** The fewest words whose readings make the sound, each as all the words that are read so; none where there is no way. */
export function wordsThrough(sound: string, bySound: Vocabulary['bySound']): (readonly LexiconWord[])[] {
  const best: ((readonly LexiconWord[])[] | undefined)[] = [[]];
  for (let to = SHORTEST; to <= sound.length; to++)
    for (let from = 0; from <= to - SHORTEST; from++) {
      const [before, read] = [best[from], bySound.get(sound.slice(from, to))];
      if (before && read && before.length + 1 < (best[to]?.length ?? Infinity)) best[to] = [...before, read];
    }
  return best[sound.length] ?? [];
}
