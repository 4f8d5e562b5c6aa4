import { compareText } from '#model/finding.ts';
import type { LexiconWord } from '../lexicon/lexicon.ts';
import type { Vocabulary } from '../lexicon/vocabulary.ts';
import { soundKey } from '../text/sound-key.ts';

/** Cost of one slip; a kanji for another of the same sound is the most common one. */
const COST = { other: 1, confusable: 0.4, longVowel: 0.3, swap: 0.7, gap: 1 } as const;
const SUGGESTED = 3;

/** Words that differ by nothing but kanji that are taken for one another, two at most: 自動手当 is 児童手当. */
export function mistakenWords(phrase: readonly string[], vocabulary: Vocabulary): LexiconWord[] {
  return phrase.length < 4 ? [] : wordsWithin(phrase, vocabulary, 2 * COST.confusable);
}

/** Words that were probably meant, nearest first; nothing where the nearest is too far to be honest. */
export function similarWords(phrase: readonly string[], vocabulary: Vocabulary): LexiconWord[] {
  return wordsWithin(phrase, vocabulary, slipsAllowed(phrase.length));
}

function wordsWithin(phrase: readonly string[], vocabulary: Vocabulary, limit: number): LexiconWord[] {
  const near = withinReach(phrase, vocabulary.words, { limit, isConfusable: vocabulary.isConfusable }).toSorted(
    (a, b) => a.cost - b.cost || compareText(a.word.written, b.word.written),
  );
  const best = near[0]?.cost ?? 0;
  // A word that is right is no slip, even where nothing in the manual is about it.
  if (best === 0) return [];
  return near
    .filter(({ cost }) => cost <= best + 0.1)
    .slice(0, SUGGESTED)
    .map(({ word }) => word);
}

/** Those of about the same length that can be reached with slips of at most a cost, each with its cost, nearest first. */
function withinReach<Word extends Pick<LexiconWord, 'phrase'>>(
  typed: readonly string[],
  words: readonly Word[],
  { limit, isConfusable }: { limit: number; isConfusable: Vocabulary['isConfusable'] },
): { word: Word; cost: number }[] {
  return words
    .filter(({ phrase }) => Math.abs(phrase.length - typed.length) <= 1)
    .map((word) => ({ word, cost: distance(typed, word.phrase, { isConfusable }) }))
    .filter(({ cost }) => cost <= limit)
    .toSorted((a, b) => a.cost - b.cost);
}

/** Two characters are too few for anything but a confusion: 相撲 is not 相談. */
function slipsAllowed(length: number): number {
  if (length < 3) return COST.confusable;
  return length < 4 ? 2 * COST.confusable : Math.min(1.4, 1 + (length - 4) * 0.1);
}

/** Edit distance with neighbours swapped, by what slips cost. */
export function distance(
  first: readonly string[],
  second: readonly string[],
  { isConfusable }: Pick<Vocabulary, 'isConfusable'>,
): number {
  const rows: number[][] = [second.map((_, at) => at).concat(second.length)];
  for (let i = 1; i <= first.length; i++) {
    const row = [i];
    for (let j = 1; j <= second.length; j++) {
      const [a = '', b = ''] = [first[i - 1], second[j - 1]];
      const replaced = (rows[i - 1]?.[j - 1] ?? 0) + replacement(a, b, isConfusable);
      const removed = (rows[i - 1]?.[j] ?? 0) + (a === 'ー' ? COST.longVowel : COST.gap);
      const added = (row[j - 1] ?? 0) + (b === 'ー' ? COST.longVowel : COST.gap);
      const isSwap = i > 1 && j > 1 && a === second[j - 2] && first[i - 2] === b && a !== b;
      const swapped = isSwap ? (rows[i - 2]?.[j - 2] ?? 0) + COST.swap : Infinity;
      row.push(Math.min(replaced, removed, added, swapped));
    }
    rows.push(row);
  }
  return rows[first.length]?.[second.length] ?? 0;
}

function replacement(a: string, b: string, isConfusable: Vocabulary['isConfusable']): number {
  if (a === b) return 0;
  return isConfusable(a, b) ? COST.confusable : COST.other;
}

/** Words that sound almost as what was typed in kana: いんがんとうろく is 印鑑登録. */
export function misheardWords(phrase: readonly string[], { bySound }: Vocabulary): LexiconWord[] {
  const typed = Array.from(soundKey(phrase.join('')));
  if (!typed.every((kana) => /[ぁ-ゖ]/.test(kana)) || typed.length < 4) return [];
  const sounds = Array.from(bySound, ([sound, words]) => ({ phrase: Array.from(sound), words }));
  const near = withinReach(typed, sounds, { limit: soundSlipsAllowed(typed.length), isConfusable: isNearSound });
  return near
    .filter(({ cost }) => cost === near[0]?.cost)
    .flatMap(({ word }) => word.words)
    .slice(0, SUGGESTED);
}

/** にゅうえんりょう is no slip of にゅういんりょう: only in a long word may a sound be another one. */
function soundSlipsAllowed(length: number): number {
  if (length < 6) return COST.confusable;
  return length < 8 ? 2 * COST.confusable : COST.other;
}

/** か and が, は and ぱ, つ and っ: one is soon typed for the other. */
function isNearSound(first: string, second: string): boolean {
  return plainKana(first) === plainKana(second);
}

function plainKana(kana: string): string {
  const large = 'あいうえおつやゆよわ'['ぁぃぅぇぉっゃゅょゎ'.indexOf(kana)] ?? kana;
  return large.normalize('NFD').charAt(0);
}

/** Words that a typed word shortens, character by character from the first: 支負行為 is 支出負担行為, 資前 is 資金前渡. */
export function abbreviatedWords(phrase: readonly string[], vocabulary: Vocabulary): LexiconWord[] {
  const all = vocabulary.words.filter(({ phrase: word }) => isShortened(phrase, word));
  const shortest = Math.min(...all.map(({ phrase: word }) => word.length));
  return all.filter(({ phrase: word }) => word.length <= shortest + 1).slice(0, SUGGESTED);
}

/** Not more than three times as long, with the same first character, in the same order. */
function isShortened(phrase: readonly string[], word: readonly string[]): boolean {
  if (word.length <= phrase.length || word.length > phrase.length * 3 || word[0] !== phrase[0]) return false;
  let at = 0;
  for (const unit of word) if (unit === phrase[at]) at += 1;
  return at === phrase.length;
}
