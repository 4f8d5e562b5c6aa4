import { isLooseParticle } from '../lexicon/condense.ts';
import { isNegative, type Lexicon, type LexiconEntry } from '../lexicon/lexicon.ts';
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
    for (const key of keys) {
      if (key.endsWith('|')) continue;
      const entry = lexicon.entryOf(key);
      if (entry && isBorder(units, to + 1)) words.push({ to: to + 1, entry });
      const stem = lexicon.entryOf(`${key}~`);
      if (stem) words.push(...inflected(units, to + 1, stem));
    }
  }
  return words;
}

/**
 * The keys that a stretch may have with one unit more. A space before hiragana may stand for a particle: 印鑑 なくした is
 * 印鑑をなくした; between other words it parts them.
 */
function keysWith({ kind, key }: TextUnit, keys: readonly string[]): readonly string[] {
  const [whole = '', joined = whole] = keys;
  const parted = whole === '' ? '' : `${whole}|`;
  if (kind === 'gap') return [`${parted} `, `${joined}|`];
  if (joined === whole) return [`${parted}${key}`];
  const isOpen = joined.endsWith('|');
  if (isOpen && kind !== 'hiragana') return [`${parted}${key}`];
  return [`${parted}${key}`, isOpen ? `${joined}${key}` : `${joined}|${key}`];
}

/** The lengths that an inflected word may have: its stem, with as much of the hiragana that follows as belongs to it. */
function inflected(units: readonly TextUnit[], from: number, entry: LexiconEntry): KnownWord[] {
  const end = units.findIndex(({ kind }, at) => at >= from && kind !== 'hiragana');
  const ending = units.slice(from, Math.min(end < 0 ? units.length : end, from + LONGEST_ENDING));
  const isOpen = units[from - 1]?.kind === 'hiragana' || !isNegative(ending);
  return isOpen ? ending.map((_, at) => ({ to: from + at + 1, entry, isInflected: true })) : [];
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
