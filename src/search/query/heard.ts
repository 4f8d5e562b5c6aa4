import { lexiconKey, type LexiconWord } from '../lexicon/lexicon.ts';
import { firstCharacter } from '../text/first-character.ts';
import { textUnits } from '../text/text-units.ts';
import type { Concept } from './concept.ts';
import { NEXT_WRITTEN, soundOf } from './direct-variants.ts';
import type { QueryIndex } from './search-index.ts';
import type { Variant } from './variant.ts';

const WEIGHT = { sound: 0.95, reading: 0.9, further: 0.9 } as const;

/** What was typed in kana or Latin letters is also looked for by its sound: in readings, and as the words read so. */
export async function heard(concept: Concept, index: QueryIndex): Promise<Variant[]> {
  const sound = soundOf(concept);
  if (sound === undefined) return [];
  const typed: Variant = { kind: 'sound', written: concept.written, phrase: Array.from(sound), weight: WEIGHT.sound };
  const words = await wordsHeard(sound, index);
  return [
    typed,
    ...(await withLexicon(words, { kind: 'reading', weight: WEIGHT.reading, of: concept.written }, index)),
  ];
}

/** ひっこしたい is ひっこし, where nothing is read as it stands. */
async function wordsHeard(sound: string, index: QueryIndex): Promise<readonly LexiconWord[]> {
  const words = await index.wordsBySound(sound);
  const stem = sound.replace(ENDING, '');
  return words.length > 0 || stem === sound || stem.length < 2 ? words : index.wordsBySound(stem);
}

const ENDING = /(?:たい|した|する|します|しました)$/;

/** Words that stand for what was typed, and what the lexicon knows of them: ほいくえん is 保育園, and so 保育所. */
export async function withLexicon(
  words: readonly LexiconWord[],
  { kind, weight, of }: Pick<Variant, 'kind' | 'weight' | 'of'>,
  index: QueryIndex,
): Promise<Variant[]> {
  if (words.length === 0) return [];
  const lexicon = await index.lexiconFor(new Set(words.map(({ phrase }) => firstCharacter(phrase[0] ?? ''))));
  const known = words.flatMap(({ written }) => {
    const { equal = [], written: targets = [] } = lexicon.entryOf(lexiconKey(textUnits(written))) ?? {};
    return [...equal, ...targets];
  });
  return [
    ...words.map((word) => ({ kind, of, ...word, weight })),
    ...known.map((word, rank) => ({ kind, of, ...word, weight: weight * WEIGHT.further * NEXT_WRITTEN ** rank })),
  ];
}
