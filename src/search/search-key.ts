const DIGITS = '〇一二三四五六七八九';

/**
 * Makes the key by which texts are compared, for build and browser alike: NFKC (full and half width), lower case, hyphens
 * and waves unified, kanji numerals to digits where they count something, katakana to hiragana, marks and spaces dropped.
 * Displayed text is never changed.
 */
export function searchKey(text: string): string {
  return numbersInDigits(text.normalize('NFKC').toLowerCase())
    .replaceAll(/[‐‑‒–—―−ｰ]/g, '-')
    .replaceAll(/[〜～∼]/g, '~')
    .replaceAll(/[ァ-ヶ]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0x60))
    .replaceAll(/[\s、。，．・：；（）()「」『』【】［］[\]{}<>〈〉"'!?！？/／|｜]/g, '');
}

/** The words of a query as it was typed, split at spaces of any width. */
export function queryWords(query: string): string[] {
  return query.normalize('NFKC').split(/\s+/).filter(Boolean);
}

function numbersInDigits(text: string): string {
  return text
    .replaceAll(/([〇一二三四五六七八九十百]+)(?=条|項|号|月|日)/g, (numeral) => String(kanjiNumber(numeral)))
    .replaceAll(/第(\d+)(?=[条項号])/g, '$1')
    .replaceAll(/条の([〇一二三四五六七八九十]+)/g, (_, numeral: string) => `条の${kanjiNumber(numeral)}`)
    .replaceAll(/様式第?(\d+)号?/g, '様式$1号')
    .replaceAll(/(\d+)号様式/g, '様式$1号');
}

function kanjiNumber(numeral: string): number {
  const [hundreds, rest = ''] = numeral.includes('百') ? numeral.split('百') : ['', numeral];
  const [tens, ones = ''] = rest.includes('十') ? rest.split('十') : ['', rest];
  const hundred = numeral.includes('百') ? (digit(hundreds) || 1) * 100 : 0;
  const ten = rest.includes('十') ? (digit(tens) || 1) * 10 : 0;
  return hundred + ten + digit(ones);
}

function digit(numeral = ''): number {
  return Number(Array.from(numeral, (char) => DIGITS.indexOf(char)).join('')) || 0;
}
