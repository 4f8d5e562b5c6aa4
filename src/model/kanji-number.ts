const DIGITS = '〇一二三四五六七八九';
const PLACES: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/** One or more numerals, as digits or as kanji, in a regular expression. */
export const NUMERAL = '(?:[0-9]+|[〇一二三四五六七八九十百千]+)';

/** The number that digits or kanji numerals mean: 二十二, 二二 and 22 are all 22. */
export function kanjiNumber(numeral: string): number {
  if (/^[0-9]+$/.test(numeral)) return Number(numeral);
  let total = 0;
  let pending = '';
  for (const char of numeral) {
    const place = PLACES[char];
    if (place === undefined) pending += DIGITS.indexOf(char);
    else {
      total += (pending === '' ? 1 : Number(pending)) * place;
      pending = '';
    }
  }
  return total + Number(pending);
}
