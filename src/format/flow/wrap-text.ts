import { mayBeginLine, mayEndLine } from '../line-edges.ts';

// Making one takes longer than breaking a hundred texts with it.
const WORDS = new Intl.Segmenter('ja', { granularity: 'word' });
/** Particles and endings: they stay with the word before them. */
const ENDING = /^[\u3041-\u309F]+$/u;
/** After a particle another word begins, though it may be written in kana as well. */
const PARTICLE = /[がをはもへにでとのや]$/u;
/** A number stays with what it counts. */
const NUMBER = /[\d０-９ ]$/u;
/** The last word of a compound, as 書 in 計画書. */
const SUFFIX = /^[\u4E00-\u9FFF]$/u;
const KANJI_OR_KANA_WORD = /[\u30A1-\u30FF\u4E00-\u9FFF]$/u;

/** The width of a drawn text in ems: full-width characters count 1, others 0.55, as letters do that are not of one width. */
export function textWidth(text: string): number {
  let width = 0;
  for (const char of text) width += isHalfWidth(char.charCodeAt(0)) ? 0.55 : 1;
  return width;
}

/** True for ASCII and half-width katakana. */
function isHalfWidth(unit: number): boolean {
  return (unit >= 0x20 && unit <= 0x7e) || (unit >= 0xff61 && unit <= 0xff9f);
}

/**
 * Breaks a text into lines of at most `width` ems: between phrases where it can, else between words, else between
 * characters; never before a closing mark nor after an opening one (禁則処理). A closing mark may hang over the width.
 */
export function wrapText(text: string, width: number): string[] {
  if (text !== '' && textWidth(text) <= width) return [text];
  return fillLines(pieces(text, width), width);
}

/** Puts words that stay whole on lines of at most `width` ems; one that is wider has a line of its own. */
export function fillLines(words: readonly string[], width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of words) {
    if (line !== '' && textWidth(line) + textWidth(word) > width) {
      lines.push(line);
      line = '';
    }
    line += word;
  }
  return line === '' ? lines : [...lines, line];
}

/** Phrases; those wider than a line are cut into words, and words wider than a line into characters. */
function pieces(text: string, width: number): string[] {
  return joined(wordsOf(text), isOnePhrase).flatMap((phrase) => {
    if (textWidth(phrase) <= width) return [phrase];
    return joined(
      wordsOf(phrase).flatMap((word) => (textWidth(word) > width ? Array.from(word) : [word])),
      isUnbreakable,
    );
  });
}

function wordsOf(text: string): string[] {
  const words: string[] = [];
  // Not `Array.from`: of what the segmenter gives, it takes twice the time.
  for (const { segment } of WORDS.segment(text)) words.push(segment);
  return words;
}

function joined(words: readonly string[], belongs: (before: string, word: string) => boolean): string[] {
  const phrases: string[] = [];
  for (const word of words) {
    const before = phrases.at(-1);
    if (before !== undefined && belongs(before, word)) phrases[phrases.length - 1] = `${before}${word}`;
    else phrases.push(word);
  }
  return phrases;
}

function isUnbreakable(before: string, word: string): boolean {
  return !mayBeginLine(word.charAt(0)) || !mayEndLine(before.charAt(before.length - 1));
}

function isOnePhrase(before: string, word: string): boolean {
  if (isUnbreakable(before, word)) return true;
  if (/[、。）」]$/u.test(before)) return false;
  if (ENDING.test(word)) return !PARTICLE.test(before) || PARTICLE.test(word);
  if (NUMBER.test(before)) return true;
  return SUFFIX.test(word) && KANJI_OR_KANA_WORD.test(before);
}
