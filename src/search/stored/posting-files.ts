import { firstCharacter } from '../headings/find-phrase.ts';
import type { Postings } from '../headings/postings.ts';

/** About as many characters as one file holds. */
const FILE_SIZE = 24_000;
const MOST_FILES = 512;

/** Divides postings into files by the first character of the first unit. */
export function postingFiles(postings: Postings): Postings[] {
  const size = Object.values(postings).reduce((sum, group) => sum + groupSize(group), 0);
  const count = Math.min(MOST_FILES, Math.max(1, Math.ceil(size / FILE_SIZE)));
  const files = Array.from({ length: count }, (): Postings => ({}));
  for (const first of Object.keys(postings).toSorted()) {
    const group = postings[first] ?? {};
    const file = files[fileOfCharacter(firstCharacter(first), count)] as Postings;
    file[first] = Object.fromEntries(Object.entries(group).toSorted(([a], [b]) => (a < b ? -1 : 1)));
  }
  return files;
}

/** The number, of `count` files, of the one that holds what begins with a character. */
export function fileOfCharacter(character: string, count: number): number {
  return (character.codePointAt(0) ?? 0) % count;
}

function groupSize(group: Readonly<Record<string, string>>): number {
  return Object.entries(group).reduce((sum, [second, row]) => sum + second.length + row.length + 6, 0);
}
