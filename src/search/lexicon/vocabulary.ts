import { soundKey } from '../text/sound-key.ts';
import { type LexiconWord, toWord } from './lexicon.ts';
import type { VocabularyData } from './lexicon-data.ts';

/** All words that texts are likely to hold, for what was typed by ear or with a slip. */
export interface Vocabulary {
  words: readonly LexiconWord[];
  /** Words by the sound of their readings. */
  bySound: ReadonlyMap<string, readonly LexiconWord[]>;
  /** True where two kanji are easily taken for one another. */
  isConfusable(first: string, second: string): boolean;
}

/** Makes the vocabulary out of its data. */
export function openVocabulary({ readings, titles, confusable }: VocabularyData): Vocabulary {
  const words = new Map<string, LexiconWord>();
  const bySound = new Map<string, LexiconWord[]>();
  const add = (written: string) => {
    const known = words.get(written) ?? toWord(written);
    words.set(written, known);
    return known;
  };
  for (const [written, reading] of readings) {
    const sound = soundKey(reading);
    bySound.set(sound, [...(bySound.get(sound) ?? []), add(written)]);
  }
  for (const title of titles) add(title);
  return { words: [...words.values()], bySound, isConfusable: confusion(confusable) };
}

function confusion(groups: readonly string[]): Vocabulary['isConfusable'] {
  const groupsOf = new Map<string, Set<number>>();
  for (const [index, group] of groups.entries())
    for (const kanji of group) groupsOf.set(kanji, (groupsOf.get(kanji) ?? new Set()).add(index));
  return (first, second) => {
    const others = groupsOf.get(second);
    return others !== undefined && [...(groupsOf.get(first) ?? [])].some((group) => others.has(group));
  };
}
