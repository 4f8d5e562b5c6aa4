import { type TextUnit, textUnits } from '../text/text-units.ts';
import { condense, isLooseParticle } from './condense.ts';
import type { LexiconFile, LexiconGroup } from './lexicon-data.ts';

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
  /** The words with a stem; where some go on with the character that was typed, only those: 変える is not 変わる. */
  stemEntryOf(stem: string, next: string): LexiconEntry | undefined;
  /** The longest key, in units. */
  longest: number;
}

/** The key of a word in the lexicon: its units without loose particles; a gap stays, so that `stress check` is two words. */
export function lexiconKey(units: readonly TextUnit[]): string {
  return condense(units)
    .map(({ key, kind }) => (kind === 'gap' ? ' ' : key))
    .join('|');
}

/**
 * Opens the files of the lexicon that a query needs. A key stands in one file, with the groups that it is a word of; words
 * are made ready only when their key is asked for, as a query knows a few of a file's hundred.
 */
export function openLexicon(files: readonly LexiconFile[]): Lexicon {
  const longest = Math.max(0, ...files.map((file) => file.longest));
  return {
    longest,
    entryOf: (key) => entryOf(wordsAt(files, key)),
    stemEntryOf: (stem, next) => {
      const all = wordsAt(files, `${stem}~`);
      const same = all.filter(({ word }) => okuriganaOf(word) === next);
      return entryOf(same.length > 0 ? same : all);
    },
  };
}

/** A word in a group of words that mean the same. */
interface GroupWord {
  group: LexiconGroup;
  index: number;
  word: string;
}

function wordsAt(files: readonly LexiconFile[], key: string): GroupWord[] {
  const file = files.find(({ keys }) => Object.hasOwn(keys, key));
  return (file?.keys[key] ?? []).flatMap(([number, index]) => {
    const group = file?.groups[number];
    return group ? [{ group, index, word: group.words[index] ?? '' }] : [];
  });
}

/** The hiragana with which a word goes on after its last kanji. */
function okuriganaOf(word: string): string | undefined {
  const units = textUnits(word);
  return units[units.findLastIndex(({ kind }) => kind !== 'hiragana') + 1]?.key;
}

function entryOf(found: readonly GroupWord[]): LexiconEntry | undefined {
  if (found.length === 0) return undefined;
  return {
    word: found[0]?.word ?? '',
    equal: found.flatMap(({ group, index }) => group.words.toSpliced(index, 1).map(toWord)),
    written: found.flatMap(({ group }) => (group.written ?? []).map(toWord)),
    isStop: found.some(({ group }) => group.isStop === true),
  };
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
  const isOneWord = !isNegative(tail) && !isLooseParticle(units, end) && !NO_ENDING.test(keysOf(tail));
  const stem = isOneWord ? units.slice(0, end) : units.slice(0, -1);
  return [key, `${lexiconKey(stem)}~`];
}

/** What follows a noun and is no part of it: 道路でけが is no form of 道路, 契約書なし none of 契約書. */
const NO_ENDING = /^(?:で|だ|から|まで|より|なし|か(?:どう|も)|とも)/;

/** True for an ending that says no: ない, なく, ません. */
export function isNegative(ending: readonly TextUnit[]): boolean {
  return /な[いくか]|ません/.test(keysOf(ending));
}

function keysOf(units: readonly TextUnit[]): string {
  return units.map(({ key }) => key).join('');
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
