import { compareText } from '#model/finding.ts';
import type { Vocabulary } from '../lexicon/vocabulary.ts';
import { soundKey } from '../text/sound-key.ts';
import { textUnits } from '../text/text-units.ts';
import { distance } from './similar-words.ts';

const SHOWN = 4;
/** Half of a word may differ: these are only suggestions. */
const FARTHEST = 0.5;
const LONGEST = 30;

/** Words that look or sound a little like what was typed: suggestions where nothing was found. */
export function nearestWords(query: string, vocabulary: Vocabulary): string[] {
  const typed = textUnits(query.slice(0, LONGEST)).flatMap(({ key }) => (key === '' ? [] : [key]));
  const sound = Array.from(soundKey(query.slice(0, LONGEST)));
  if (typed.length < 2) return [];
  const bySpelling = vocabulary.words.map(
    ({ written, phrase }) => [written, apart(typed, phrase, vocabulary)] as const,
  );
  const bySound = Array.from(vocabulary.bySound).flatMap(([key, words]) => {
    const far = apart(sound, Array.from(key), vocabulary);
    return words.map(({ written }) => [written, far] as const);
  });
  const near = [...bySpelling, ...bySound]
    .filter(([written, far]) => far <= FARTHEST && written !== query)
    .toSorted(nearer);
  return [...new Set(near.map(([written]) => written))].slice(0, SHOWN);
}

function apart(first: readonly string[], second: readonly string[], vocabulary: Vocabulary): number {
  const longest = Math.max(first.length, second.length);
  if (Math.abs(first.length - second.length) > longest * FARTHEST) return 1;
  return distance(first, second, vocabulary) / longest;
}

function nearer(a: readonly [string, number], b: readonly [string, number]): number {
  return a[1] - b[1] || compareText(a[0], b[0]);
}
