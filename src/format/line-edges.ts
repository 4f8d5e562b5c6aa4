/** What begins no line (行頭禁則, after JIS X 4051): closing marks, small kana, and what belongs to the sign before it. */
const NOT_AT_START = new Set([
  ...'、。，．,.｡､・･：；:;？！?!％%',
  ...'）］｝」』】〕》〉)]}｣',
  ...'ーｰ〜～々ゝゞヽヾ',
  ...'ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶｧｨｩｪｫｯｬｭｮ',
]);

/** What ends no line (行末禁則): opening marks. */
const NOT_AT_END = new Set('（［｛「『【〔《〈([{｢');

/** True for a character that may begin a line. */
export function mayBeginLine(character: string): boolean {
  return !NOT_AT_START.has(character);
}

/** True for a character that may end a line. */
export function mayEndLine(character: string): boolean {
  return !NOT_AT_END.has(character);
}
