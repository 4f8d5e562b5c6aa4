/**
 * Columns that a text takes in a terminal with a Japanese font: 2 for full width, 1 for ASCII and half-width kana, 0 for
 * marks that combine. Characters of ambiguous width (「…」「①」) count as full width, as Japanese terminals show them.
 */
export function displayWidth(text: string): number {
  return [...text].reduce((width, character) => width + widthOf(character), 0);
}

function widthOf(character: string): number {
  if (/\p{Mark}|\p{Default_Ignorable_Code_Point}/u.test(character)) return 0;
  return /[\u0020-\u007e\u00a5\uff61-\uffdc]/u.test(character) ? 1 : 2;
}

/** Fills a text with spaces to a width, on the right or, for figures, on the left. */
export function padTo(text: string, width: number, side: 'left' | 'right'): string {
  const space = ' '.repeat(Math.max(0, width - displayWidth(text)));
  return side === 'left' ? space + text : text + space;
}

/** Cuts a text into lines no wider than `width`. */
export function wrapTo(text: string, width: number): string[] {
  const lines: string[] = [''];
  for (const character of text) {
    const line = lines.at(-1) ?? '';
    if (line !== '' && displayWidth(line) + widthOf(character) > width) lines.push(character);
    else lines[lines.length - 1] = line + character;
  }
  return lines;
}
