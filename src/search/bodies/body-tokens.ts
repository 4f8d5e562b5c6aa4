import type { Passage } from './passages-of.ts';
import { textUnits } from '../text/text-units.ts';

/** Ends a unit of more than one character, so that 22条 does not find 22条の2. A letter, since Pagefind drops marks. */
const END = '\uA000';
/** What Pagefind keeps something of. */
const LETTER = /[\p{L}\p{N}]/u;

/**
 * The text of a procedure as Pagefind indexes it: pairs of neighbouring units, and after them every unit of more than one
 * character by itself. A phrase of pairs is then found exactly where the text holds it, whatever the language's borders of
 * words are; and since the pairs are no language's words, Pagefind neither segments nor stems them. A text of signs alone
 * (「○○」 in a draft) is a token that no query asks for: Pagefind leaves out what is empty, and every text has its place.
 */
export function bodyTokens(passages: readonly Passage[]): string {
  const keys = passages.flatMap(({ label, text }) => [...textUnits(`${label}\n${text}`).map(({ key }) => key), '']);
  const pairs = keys.flatMap((key, at) => (key === '' ? [] : [pairToken(key, keys[at + 1] ?? '')]));
  const words = keys.filter((key) => key.length > 1).map((key) => `${key}${END}`);
  const tokens = [...pairs, ...words].join(' ');
  return LETTER.test(tokens) ? tokens : END;
}

/** The query to Pagefind for a phrase of units, and how many places each hit of it has; undefined for a single character. */
export function bodyQuery(phrase: readonly string[]): { query: string; length: number } | undefined {
  const [only = ''] = phrase;
  if (phrase.length === 1) return only.length > 1 ? { query: `"${only}${END}"`, length: 1 } : undefined;
  const pairs = phrase.slice(0, -1).map((key, at) => pairToken(key, phrase[at + 1] ?? ''));
  return pairs.length === 0 ? undefined : { query: `"${pairs.join(' ')}"`, length: pairs.length };
}

function pairToken(first: string, second: string): string {
  return first.length > 1 || second.length > 1 ? `${first}${END}${second}` : `${first}${second}`;
}
