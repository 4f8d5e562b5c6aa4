/** True where a text has kanji, hiragana or katakana: in the place of an id it may then be somebody's name. */
export function hasJapanese(text: string): boolean {
  return /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u.test(text);
}
