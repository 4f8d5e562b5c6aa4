import { isLooseParticle } from '../lexicon/condense.ts';
import { isNegative, type Lexicon, type LexiconEntry } from '../lexicon/lexicon.ts';
import { NO_OKURIGANA } from '../lexicon/particles.ts';
import { firstCharacter } from '../text/first-character.ts';
import type { TextUnit } from '../text/text-units.ts';

/** A word of the lexicon in a query: the unit after it, and what the lexicon knows. */
export interface KnownWord {
  to: number;
  entry: LexiconEntry;
  /** True where only the stem is in the lexicon. */
  isInflected?: boolean;
}

/** So many characters of hiragana belong to an inflected word at most: 買いたいです. */
const LONGEST_ENDING = 5;

/** The words of the lexicon that begin at a unit and end where a word can end. */
export function knownWordsAt(units: readonly TextUnit[], from: number, lexicon: Lexicon): KnownWord[] {
  if (!isBorder(units, from)) return [];
  const words: KnownWord[] = [];
  let keys: readonly string[] = [];
  for (let to = from; to < units.length && to < from + lexicon.longest * 2; to++) {
    const unit = units[to] as TextUnit;
    if (to > from && isLooseParticle(units, to)) continue;
    keys = keysWith(unit, keys);
    for (const [at, key] of keys.entries()) {
      if (key.endsWith('|')) continue;
      const entry = at === 0 || unit.kind === 'hiragana' ? lexicon.entryOf(key) : undefined;
      if (entry && isBorder(units, to + 1)) words.push({ to: to + 1, entry });
      const stem = lexicon.stemEntryOf(key, units[to + 1]?.key ?? '');
      if (stem) words.push(...inflected(units, to + 1, stem));
    }
  }
  return words;
}

/**
 * The keys that a stretch may have with one unit more: with its spaces first, then without them. A space before a verb may
 * stand for a particle (予算 足りない is 予算が足りない); between nouns it parts them, so that the second key is only that of
 * what ends in hiragana.
 */
function keysWith({ kind, key }: TextUnit, keys: readonly string[]): readonly string[] {
  const [whole = '', joined = whole] = keys;
  const parted = whole === '' ? '' : `${whole}|`;
  if (kind === 'gap') return [`${parted} `, `${joined}|`];
  if (joined === whole) return [`${parted}${key}`];
  return [`${parted}${key}`, joined.endsWith('|') ? `${joined}${key}` : `${joined}|${key}`];
}

/** The lengths that an inflected word may have: its stem, with as much of the hiragana that follows as belongs to it. */
function inflected(units: readonly TextUnit[], from: number, entry: LexiconEntry): KnownWord[] {
  const end = units.findIndex(({ kind }, at) => at >= from && kind !== 'hiragana');
  const ending = units.slice(from, Math.min(end < 0 ? units.length : end, from + LONGEST_ENDING));
  const isWhole = units[from - 1]?.kind !== 'hiragana';
  // 受付に is 受付 with a particle, and no form of 受け付ける.
  if (isWhole && (isNegative(ending) || NO_OKURIGANA.has(ending[0]?.key ?? ''))) return [];
  // 受付が is none either, and 上が is no form by itself.
  const lengths = ending.map((_, at) => at + 1).filter((length) => length > 1 || !isLooseParticle(units, from));
  return lengths.map((length) => ({ to: from + length, entry, isInflected: true }));
}

/** The characters with which a word of the lexicon can begin in a query. */
export function firstCharacters(units: readonly TextUnit[]): Set<string> {
  const first = units.filter(({ key }, at) => key !== '' && isBorder(units, at));
  return new Set(first.map(({ key }) => firstCharacter(key)));
}

/** Words do not begin or end inside a run of one script, but for hiragana, where only the lexicon can tell. */
function isBorder(units: readonly TextUnit[], at: number): boolean {
  const [before, after] = [units[at - 1], units[at]];
  return !before || !after || before.kind !== after.kind || after.kind === 'hiragana';
}
