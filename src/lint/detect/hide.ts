import { SAMPLE_NUMBER } from './is-my-number.ts';
import { SEPARATOR } from './digits.ts';
import type { Hit } from './hit.ts';
import { findMyNumbers } from './find-my-numbers.ts';
import { findPersonalNumbers } from './find-personal-numbers.ts';
import { findPersonalWords } from './find-personal-words.ts';
import { findSecrets } from './find-secrets.ts';

/** Numbers this long may be a person's whatever the words around them: a message never repeats them. */
const LONG_NUMBER = new RegExp(`[0-9０-９](?:${SEPARATOR}?[0-9０-９]){9,}`, 'g');

/** The text with everything personal or secret replaced by ●: findings never repeat what must not be there. */
export function hide(text: string): string {
  const hits = [findMyNumbers, findPersonalNumbers, findPersonalWords, findSecrets].flatMap((find) => find(text));
  const hidden = hits.reduce((shown, hit) => cover(shown, hit), text);
  return hidden.replaceAll(LONG_NUMBER, (number: string, index: number) =>
    isSample(number) || isLimit(hidden, { index, value: number }) ? number : '●'.repeat(number.length),
  );
}

/** What a message has to repeat, so that the author sees what to mend: 2026-04-01 00. */
const DAY_AND_HOUR = /^(?:19|20)\d\d([-/.])\d{1,2}\1\d{1,2} \d{1,2}$/;

function cover(text: string, { index, value }: Hit): string {
  return text.slice(0, index) + '●'.repeat(value.length) + text.slice(index + value.length);
}

function isSample(number: string): boolean {
  return /^(?:[0-]+|[1-9]0+)$/.test(number) || number === SAMPLE_NUMBER || DAY_AND_HOUR.test(number);
}

/** True for the largest or smallest value that a message itself names: 「…」は9007199254740991以下で書きます。 */
function isLimit(text: string, { index, value }: Pick<Hit, 'index' | 'value'>): boolean {
  return /」は-?$/.test(text.slice(0, index)) && /^以[上下]/.test(text.slice(index + value.length));
}
