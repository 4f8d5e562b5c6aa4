/** Keeps numbers of two places from being read as one. */
export const APART = ' ／ ';

/**
 * A text of an attachment on one line, with the lines apart. A run of blanks is looked at once only, from its beginning:
 * this runs over whatever a stranger made, and megabytes of blanks would take hours otherwise.
 */
export function oneLine(text: string): string {
  return text.replaceAll(/(?<![^\S\r\n])[^\S\r\n]*[\r\n]\s*/gu, APART);
}
