const UNSEEN = /[\p{Cc}\p{Cf}\p{Co}\p{Zl}\p{Zp}\u3099\u309a]/gu;

/**
 * A text with its line breaks, in which characters that nobody sees, that command a terminal or that are joined to the letter
 * before stand by their number: 〔U+202E〕.
 */
export function withUnseenNamed(text: string): string {
  return text.replaceAll(UNSEEN, (character) => (character === '\n' ? character : `〔${characterNumber(character)}〕`));
}

/** The same for what stands in one line: a line break is named too. */
export function lineWithUnseenNamed(text: string): string {
  return text.replaceAll(UNSEEN, (character) => `〔${characterNumber(character)}〕`);
}

/** The number by which Unicode knows a character: U+202E. */
export function characterNumber(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
