import { toHiragana } from '#model/to-hiragana.ts';

/** What a character is, which decides where words begin and end. */
export type Script = 'kanji' | 'hiragana' | 'katakana' | 'latin' | 'other';

/** A text with its differences of writing folded away; every code unit knows its script and the place it came from. */
export interface FoldedText {
  /** NFKC, lower case, katakana as hiragana. */
  text: string;
  /** By code unit of `text`: as it was before katakana became hiragana. */
  scripts: readonly Script[];
  /** By code unit of `text`: start and end in the original. */
  from: readonly number[];
  to: readonly number[];
}

const VOICED_MARKS = /^[\u3099\u309A\uFF9E\uFF9F]/;
/** Nobody sees them or types them: variants of a glyph, zero-width spaces, marks of direction. */
const UNSEEN = /^[\p{Variation_Selector}\p{Cf}]$/u;
const HYPHENS = /[-\u2010-\u2015\u2212]/;

/** Folds width, case and kana of a text, and remembers the places. */
export function foldCharacters(original: string): FoldedText {
  const folded = { text: '', scripts: [] as Script[], from: [] as number[], to: [] as number[] };
  for (let at = 0; at < original.length;) {
    const end = clusterEnd(original, at);
    if (UNSEEN.test(original.slice(at, end))) {
      at = end;
      continue;
    }
    for (const written of plainForm(original.slice(at, end))) {
      const before = folded.scripts.at(-1);
      const char = asTyped(written, before);
      folded.text += toHiragana(char);
      folded.scripts.push(char === 'ー' && before !== undefined ? before : scriptOf(char, end - at));
      folded.from.push(at);
      folded.to.push(end);
    }
    at = end;
  }
  return inKana(folded);
}

/** Kanji that official texts write in kana, with as many characters: 無くした is なくした, 出来る is できる. */
const KANA: readonly (readonly [kanji: RegExp, kana: string])[] = [
  [/無(?=[くいけか])|失(?=く[さしすせ])/g, 'な'],
  [/出来(?=[なまるたてず])/g, 'でき'],
];

function inKana(folded: FoldedText): FoldedText {
  const scripts = [...folded.scripts];
  const text = KANA.reduce((before, [kanji, kana]) => {
    for (const { index } of before.matchAll(kanji)) scripts.fill('hiragana', index, index + kana.length);
    return before.replaceAll(kanji, kana);
  }, folded.text);
  return { ...folded, text, scripts };
}

/**
 * A hyphen after katakana is a long vowel (サ-バ-), and a long vowel after a digit or a Latin letter is a hyphen
 * (8:30ー17:15).
 */
function asTyped(written: string, before: Script | undefined): string {
  if (before === 'katakana' && HYPHENS.test(written)) return 'ー';
  return before === 'latin' && written === 'ー' ? '-' : written;
}

/** A character with the half-width voiced marks that belong to it: ｶﾞ is one. Code units of a pair stay together. */
function clusterEnd(text: string, at: number): number {
  const end = at + ((text.codePointAt(at) ?? 0) > 0xff_ff ? 2 : 1);
  return VOICED_MARKS.test(text.charAt(end)) ? end + 1 : end;
}

function plainForm(cluster: string): string[] {
  const code = cluster.charCodeAt(0);
  // Hiragana and the kanji in daily use are what they are already: nine in ten characters of a procedure.
  const isPlain =
    cluster.length === 1 && ((code >= 0x30_41 && code <= 0x30_96) || (code >= 0x4e_00 && code <= 0x9f_ff));
  return isPlain ? [cluster] : cluster.normalize('NFKC').toLowerCase().split('');
}

/** The script of a code unit; half of a pair is a rare kanji (𠮷) where the pair is whole, and nothing where it is not. */
function scriptOf(char: string, length: number): Script {
  const code = char.charCodeAt(0);
  if (code >= 0xd8_40 && code <= 0xdf_ff) return length === 2 ? 'kanji' : 'other';
  if (code >= 0x4e_00 && code <= 0x9f_ff) return 'kanji';
  if (code >= 0x30_41 && code <= 0x30_9f) return 'hiragana';
  if (code >= 0x30_a1 && code <= 0x30_fe && char !== '・') return 'katakana';
  if (/[a-z0-9\u00DF-\u024F]/.test(char)) return 'latin';
  return /[々〆〇\u3400-\u4DBF\uF900-\uFAFF]/.test(char) ? 'kanji' : 'other';
}
