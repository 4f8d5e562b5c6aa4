/**
 * Characters that some machines of an office show differently or not at all, with what to write. Measured in CP932 and
 * JIS X 0208.
 */
// prettier-ignore
const REPLACEMENT: Readonly<Record<string, string>> = {
  '㎡': '平方メートル', '㎥': '立方メートル', '№': 'No.', '℡': '電話', '㏍': '株式会社', '㈱': '株式会社', '㈲': '有限会社', '㈹': '代表',
  '㊤': '上', '㊥': '中', '㊦': '下', '㊧': '左', '㊨': '右', '㋿': '令和', '～': '〜', '－': '−', '—': '―', '∥': '‖',
  '髙': '高', '﨑': '崎', '彅': 'なぎ',
};

/** Ranges that hold them all and few others, as each more costs time: most texts have none of it, and this is quick to see. */
export const PLATFORM_RANGE =
  /[\u2014\u2116-\u217F\u2225-\u24FF\u25FD-\u2BFF\u3220-\u33FF\u5F45\u9AD9\uD83C-\uDBFF\uF900-\uFAFF\uFF0D\uFF5E]/;

/** One such character: enclosed and squared signs, Roman numerals, marks with two codes, rare kanji, pictures. */
export const PLATFORM_CHARACTER =
  /[\u2160-\u217F\u2460-\u24FF\u2776-\u2793\u3220-\u33FF\u2116\u2121\uFF5E\uFF0D\u2014\u2225\u9AD9\u5F45\uF900-\uFAFF\u{20000}-\u{3FFFF}\p{Emoji_Presentation}]|\p{Script=Han}(?=[\u{E0100}-\u{E01EF}])/gu;

/** What to write in place of a character; undefined where only the author can tell. */
export function replacementOf(character: string): string | undefined {
  const known = REPLACEMENT[character];
  if (known !== undefined) return known;
  const circled = circledNumber(character);
  if (circled !== undefined) return `(${circled})`;
  const plain = character.normalize('NFKC');
  return plain === character || /[^\p{L}\p{N}().]/u.test(plain) ? undefined : plain;
}

function circledNumber(character: string): number | undefined {
  const code = character.codePointAt(0) ?? 0;
  if (code >= 0x2460 && code <= 0x2473) return code - 0x2460 + 1;
  if (code >= 0x3251 && code <= 0x325f) return code - 0x3251 + 21;
  return code >= 0x32b1 && code <= 0x32bf ? code - 0x32b1 + 36 : undefined;
}
