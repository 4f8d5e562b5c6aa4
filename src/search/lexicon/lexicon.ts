import { type TextUnit, textUnits } from '../text/text-units.ts';
import { condense, isLooseParticle } from './condense.ts';
import type { LexiconGroup } from './lexicon-data.ts';

/** A word as it is searched. */
export interface LexiconWord {
  written: string;
  phrase: readonly string[];
}

/** What the lexicon knows of a word. */
export interface LexiconEntry {
  /** The word itself, as a register writes it. */
  word: string;
  equal: readonly LexiconWord[];
  written: readonly LexiconWord[];
  isStop: boolean;
}

/** The lexicon, ready to be asked. */
export interface Lexicon {
  entryOf(key: string): LexiconEntry | undefined;
  /** The longest key, in units. */
  longest: number;
}

/** The key of a word in the lexicon: its units without loose particles; a gap stays, so that `stress check` is two words. */
export function lexiconKey(units: readonly TextUnit[]): string {
  return condense(units)
    .map(({ key, kind }) => (kind === 'gap' ? ' ' : key))
    .join('|');
}

/** The groups of several files, each once: a group stands in the file of each of its words. */
export function distinctGroups(files: readonly (readonly LexiconGroup[])[]): LexiconGroup[] {
  return [...new Map(files.flat().map((group) => [JSON.stringify(group), group])).values()];
}

/** Makes the lexicon out of groups of words. */
export function openLexicon(groups: readonly LexiconGroup[]): Lexicon {
  const entries = new Map<string, { word: string; equal: LexiconWord[]; written: LexiconWord[]; isStop: boolean }>();
  let longest = 0;
  for (const { words, written = [], isStop = false } of groups) {
    const [equals, targets] = [words.map(toWord), written.map(toWord)];
    for (const [index, word] of words.entries()) {
      longest = Math.max(longest, textUnits(word).length);
      for (const key of lexiconKeys(word)) {
        const entry = entries.get(key) ?? { word, equal: [], written: [], isStop: false };
        entry.equal.push(...equals.filter((_, other) => other !== index));
        entry.written.push(...targets);
        entries.set(key, { ...entry, isStop: entry.isStop || isStop });
      }
    }
  }
  return { entryOf: (key) => entries.get(key), longest };
}

/**
 * The keys of a word. One that ends in hiragana is also known by its stem, marked `~`: 物を買う is 物を買いたい too. A word that
 * says no keeps it: 払えない is 払えなくて, but not 払える.
 */
export function lexiconKeys(word: string): string[] {
  const units = trimmed(textUnits(word));
  const key = lexiconKey(units);
  const end = units.findLastIndex(({ kind }) => kind !== 'hiragana') + 1;
  const tail = units.slice(end);
  if (tail.length === 0 || condense(units.slice(0, end)).length < 2) return [key];
  // 町内会をやめたい is no form of 町内会: there the verb itself is in hiragana.
  const isOneWord = !isNegative(tail) && !isLooseParticle(units, end);
  const stem = isOneWord ? units.slice(0, end) : units.slice(0, -1);
  return [key, `${lexiconKey(stem)}~`];
}

/** True for an ending that says no: ない, なく, ません. */
export function isNegative(ending: readonly TextUnit[]): boolean {
  return /な[いくか]|ません/.test(ending.map(({ key }) => key).join(''));
}

/** A word as it is searched. */
export function toWord(written: string): LexiconWord {
  return {
    written,
    phrase: trimmed(textUnits(written))
      .map(({ key }) => key)
      .filter((key) => key !== ''),
  };
}

function trimmed(units: readonly TextUnit[]): TextUnit[] {
  return units.filter(({ kind }, at) => kind !== 'gap' || (at > 0 && at < units.length - 1));
}
