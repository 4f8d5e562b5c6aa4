import type { Dictionary } from '#model/dictionary.ts';
import { aSource } from './a-manual.ts';
import { NO_DICTIONARY } from './no-dictionary.ts';

/** A dictionary of rows as they are written: 言葉,よみ,同じ言葉,言い換え; and the rest by name. */
export function aDictionary(
  rows: readonly (readonly [word: string, reading: string, equal: string, written: string])[],
  { stop = [], confusable = [] }: { stop?: readonly string[]; confusable?: readonly string[] } = {},
): Dictionary {
  const source = aSource('registers/search-words.csv');
  return {
    ...NO_DICTIONARY,
    searchWords: rows.map(([word, reading, equal, written]) => {
      return { word, reading, equal: list(equal), written: list(written), note: '', source };
    }),
    stopWords: stop.map((word) => ({ word, note: '', source })),
    confusable: confusable.map((kanji) => ({ reading: '', kanji, source })),
  };
}

function list(cell: string): string[] {
  return cell.split(';').filter(Boolean);
}
