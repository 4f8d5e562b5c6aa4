import type { Postings } from '../headings/postings.ts';
import { firstCharacter } from '../text/first-character.ts';
import { textSum } from './text-sum.ts';

/** About as many characters as one file holds; a query needs one file for each pair of its units. */
const FILE_SIZE = 3000;
const MOST_FILES = 2048;

/** Divides postings into files by their keys. */
export function postingFiles(postings: Postings): Postings[] {
  const size = Object.entries(postings).reduce((sum, [key, row]) => sum + key.length + row.length + 6, 0);
  const count = Math.min(MOST_FILES, Math.max(1, Math.ceil(size / FILE_SIZE)));
  const files = Array.from({ length: count }, (): Postings => ({}));
  for (const key of Object.keys(postings).toSorted())
    (files[postingFile(key, count)] as Postings)[key] = postings[key] ?? '';
  return files;
}

/** The number, of `count` files, of the one that holds a key. Single units with one first character are together. */
export function postingFile(key: string, count: number): number {
  return textSum(key.endsWith(' ') ? firstCharacter(key) : key) % count;
}

/** The number, of `count` files, of the one that holds what begins with a character. */
export function fileOfCharacter(character: string, count: number): number {
  return (character.codePointAt(0) ?? 0) % count;
}
