/** Katakana as hiragana; everything else as it is. */
export function toHiragana(text: string): string {
  // Asked for every character of every text, of which few are katakana.
  if (text.length === 1 && (text < 'ァ' || text > 'ヾ')) return text;
  return text.replaceAll(/[ァ-ヶヽヾ]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0x60));
}
