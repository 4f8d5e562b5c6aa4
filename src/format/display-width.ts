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
