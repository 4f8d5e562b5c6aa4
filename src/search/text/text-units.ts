import { foldCharacters, type FoldedText, type Script } from './fold-characters.ts';
import { kanjiNumber, NUMERAL } from '#model/kanji-number.ts';
import { withoutOkurigana } from './without-okurigana.ts';

/** What a unit is: a character of a script, a word of Latin letters and digits, a counted number (22条の2, 4月), or a gap. */
export type UnitKind = Exclude<Script, 'other'> | 'number' | 'gap';

/** The smallest thing that search compares: one Japanese character, one Latin word, or one counted number. */
export interface TextUnit {
  /** What is compared; empty for a gap. */
  key: string;
  kind: UnitKind;
  /** Start and end in the original text. */
  from: number;
  to: number;
}

interface Pattern {
  regex: RegExp;
  keyOf(match: RegExpExecArray): string;
}

const number = (text = '') => String(kanjiNumber(text));
const branch = (text = '') => text.replaceAll(new RegExp(NUMERAL, 'g'), (part) => number(part));

/**
 * Numbers that stand for one thing and must not be found inside another: 第22条 is not 第22条の2, 4月 is not 14月. Kanji
 * numerals and the order of 様式第3号 and 第3号様式 do not matter.
 */
const PATTERNS: readonly Pattern[] = [
  pattern(`様式第?(${NUMERAL})号?((?:の${NUMERAL})*)`, ([, count, rest]) => `様式${number(count)}号${branch(rest)}`),
  pattern(`第?(${NUMERAL})号様式((?:の${NUMERAL})*)`, ([, count, rest]) => `様式${number(count)}号${branch(rest)}`),
  pattern(`第?(${NUMERAL})条(?!例)((?:の${NUMERAL})*)`, ([, count, rest]) => `${number(count)}条${branch(rest)}`),
  pattern(`(?<=[法令則])第?([0-9]+)((?:の[0-9]+)+)`, ([, count, rest]) => `${number(count)}条${branch(rest)}`),
  pattern(`第?(${NUMERAL})([項号月日年])`, ([, count, counter]) => `${number(count)}${counter}`),
  pattern(`[0-9]+(?:,[0-9]{3})+`, ([whole]) => whole.replaceAll(',', '')),
];
const WORD = /[a-z0-9\u00DF-\u024F]+(?:[-_'’][a-z0-9\u00DF-\u024F]+)*/y;
/** Stands between the parts of one word: ジョブ・トライアル, eL-QR. */
const JOINER = /[・'’_=\-\u2010-\u2015]/;

/** Splits a text into units, one way for build and browser: what is not compared (marks, spaces) is a gap. */
export function textUnits(text: string): TextUnit[] {
  const folded = foldCharacters(text);
  const units: TextUnit[] = [];
  for (let at = 0; at < folded.text.length;) at = takeUnit(folded, at, units);
  return withoutOkurigana(withoutLongEnds(units));
}

function takeUnit(folded: FoldedText, at: number, units: TextUnit[]): number {
  const counted = countedAt(folded, at) ?? wordAt(folded, at);
  if (counted) {
    units.push(counted.unit);
    return counted.end;
  }
  const script = folded.scripts[at] ?? 'other';
  const key = String.fromCodePoint(folded.text.codePointAt(at) ?? 0);
  const place = { from: folded.from[at] ?? 0, to: folded.to[at] ?? 0 };
  if (script !== 'other') units.push({ key, kind: script, ...place });
  else if (!JOINER.test(key) && units.at(-1)?.kind !== 'gap') units.push({ key: '', kind: 'gap', ...place });
  return at + key.length;
}

function countedAt(folded: FoldedText, at: number): { unit: TextUnit; end: number } | undefined {
  if (!/[第様0-9〇一二三四五六七八九十百千]/.test(folded.text.charAt(at))) return undefined;
  for (const { regex, keyOf } of PATTERNS) {
    regex.lastIndex = at;
    const match = regex.exec(folded.text);
    if (match)
      return {
        unit: unitOf(folded, { at, length: match[0].length, key: keyOf(match) }, 'number'),
        end: regex.lastIndex,
      };
  }
  return undefined;
}

function wordAt(folded: FoldedText, at: number): { unit: TextUnit; end: number } | undefined {
  if (folded.scripts[at] !== 'latin') return undefined;
  WORD.lastIndex = at;
  const [word = ''] = WORD.exec(folded.text) ?? [];
  if (word === '') return undefined;
  const key = word.replaceAll(/[-_'’]/g, '');
  return { unit: unitOf(folded, { at, length: word.length, key }, 'latin'), end: at + word.length };
}

function unitOf(
  { from, to }: FoldedText,
  { at, length, key }: { at: number; length: number; key: string },
  kind: UnitKind,
): TextUnit {
  return { key, kind, from: from[at] ?? 0, to: to[at + length - 1] ?? 0 };
}

/** サーバー and サーバ are one word: the long vowel at the end of a kana word of four characters or more is dropped. */
function withoutLongEnds(units: readonly TextUnit[]): TextUnit[] {
  const kept: TextUnit[] = [];
  for (const [at, unit] of units.entries()) {
    const previous = kept.at(-1);
    const isEnd = unit.key === 'ー' && previous !== undefined && units[at + 1]?.kind !== unit.kind;
    if (isEnd && runLength(kept, unit.kind) >= 3) kept[kept.length - 1] = { ...previous, to: unit.to };
    else kept.push(unit);
  }
  return kept;
}

function runLength(units: readonly TextUnit[], kind: UnitKind): number {
  const before = units.findLastIndex((unit) => unit.kind !== kind);
  return units.length - 1 - before;
}

function pattern(source: string, keyOf: (match: RegExpExecArray) => string): Pattern {
  return { regex: new RegExp(source, 'y'), keyOf };
}
