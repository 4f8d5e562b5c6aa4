import type { Severity } from '#model/finding.ts';

/** Something in a text that must not be there. The value is used to find it again and is never printed. */
export interface Hit {
  index: number;
  value: string;
  /** What it looks like, in Japanese, as messages name it. */
  what: string;
  severity: Severity;
  /** What to write in its place. */
  fix: string;
}

/** Searches a text for one family of things. */
export type Detector = (text: string) => Hit[];

/**
 * All matches of a pattern with the flag `g`. Most texts have none, and a search costs less than the copy that
 * `matchAll` makes.
 */
export function matchesIn(text: string, pattern: RegExp): RegExpExecArray[] {
  return text.search(pattern) < 0 ? [] : [...text.matchAll(pattern)];
}

/** The text before a hit in which words tell what the hit is. */
export function before(text: string, index: number, length: number): string {
  return text.slice(Math.max(0, index - length), index);
}

/** The text on both sides of a hit. */
export function around(text: string, { index, value }: Pick<Hit, 'index' | 'value'>, length: number): string {
  return text.slice(Math.max(0, index - length), index + value.length + length);
}

/** What follows a number that counts something and identifies nobody. */
export const AMOUNT = /^\s*(?:円|件|人|名|世帯|通|回|年度|時間|番地)/;
