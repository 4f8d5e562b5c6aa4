/** Katakana as hiragana; everything else as it is. */
export function toHiragana(text: string): string {
  return text.replaceAll(/[ァ-ヶヽヾ]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0x60));
}
