import { APART } from './one-line.ts';

/** Letters of a part: a pattern that goes back over millions of digits exhausts its stack, and 点検 would stop. */
const MOST = 500_000;

/** The words of an attachment in parts that can be searched one by one, cut between words where there is a place for it. */
export function inParts(words: string): string[] {
  const parts: string[] = [];
  let at = 0;
  while (words.length - at > MOST) {
    const part = words.slice(at, at + MOST);
    const apart = part.lastIndexOf(APART);
    const end = at + (apart > 0 ? apart : MOST);
    parts.push(words.slice(at, end));
    at = end;
  }
  return [...parts, words.slice(at)].filter((part) => part !== '');
}
