import { soundKey } from '../text/sound-key.ts';
import { textUnits } from '../text/text-units.ts';
import { type FieldName, type FieldTexts, HEADING_FIELDS } from './heading-field.ts';

/** Where pairs of units stand, and single units: the key of `pairKey` or `singleKey`, then the places as a row. */
export type Postings = Record<string, string>;

/** One place: field and number of the unit in the field. */
export interface UnitPlace {
  field: FieldName;
  offset: number;
}

const FIELD_BY_CODE: ReadonlyMap<string, FieldName> = new Map(
  Object.entries(HEADING_FIELDS).map(([name, { code }]) => [code, name as FieldName] as const),
);

/**
 * Builds the postings of entries. A row of places is `<entry><field><unit>…,<entry>…`: numbers to the base 36, each entry as
 * its distance from the one before. `0A0C5,2A3` is entry 0, unit 0 of its title and unit 5 of its aliases; entry 2, unit 3.
 */
export function buildPostings(entries: readonly FieldTexts[]): Postings {
  const postings: Postings = {};
  const lastEntry = new Map<string, number>();
  for (const [entry, texts] of entries.entries()) {
    for (const name of FIELD_NAMES) {
      addField(texts[name], name, (key, offset) => {
        const row = postings[key] ?? '';
        const before = lastEntry.get(key);
        const next = `${row === '' ? '' : ','}${(entry - (before ?? 0)).toString(36)}`;
        postings[key] = `${row}${before === entry ? '' : next}${HEADING_FIELDS[name].code}${offset.toString(36)}`;
        lastEntry.set(key, entry);
      });
    }
  }
  return postings;
}

const FIELD_NAMES = Object.keys(HEADING_FIELDS) as FieldName[];

/** The key of two neighbours. */
export function pairKey(first: string, second: string): string {
  return first.length + second.length === 2 ? `${first}${second}` : `${first} ${second}`;
}

/** The key of a unit by itself: its first place in each field is kept, since a single character is looked for seldom. */
export function singleKey(unit: string): string {
  return `${unit} `;
}

function addField(texts: readonly string[], name: FieldName, add: (key: string, offset: number) => void): void {
  const known = new Set<string>();
  let offset = 0;
  for (const text of texts) {
    const units = name === 'kana' ? soundUnits(text) : textUnits(text);
    for (const [at, { key, kind }] of units.entries()) {
      const next = units[at + 1]?.key ?? '';
      if (key !== '' && next !== '') add(pairKey(key, next), offset + at);
      if (key === '' || kind === 'hiragana' || known.has(key)) continue;
      known.add(key);
      add(singleKey(key), offset + at);
    }
    // One number is left out, so that no phrase goes on from one text to the next.
    offset += units.length + 1;
  }
}

function soundUnits(reading: string): { key: string; kind: 'hiragana' }[] {
  return Array.from(soundKey(reading), (key) => ({ key, kind: 'hiragana' }));
}

/** Reads a row of places, entry by entry; of those that are `wanted` only. A row of a frequent pair has ten thousand. */
export function readPlaces(row: string, wanted?: { has(entry: number): boolean }): Map<number, UnitPlace[]> {
  const places = new Map<number, UnitPlace[]>();
  let entry = 0;
  let number = 0;
  let field: FieldName | undefined;
  let own: UnitPlace[] | undefined;
  for (let at = 0; at < (row === '' ? 0 : row.length + 1); at++) {
    const digit = digitAt(row, at);
    if (digit >= 0) {
      number = number * 36 + digit;
      continue;
    }
    if (field) own?.push({ field, offset: number });
    else {
      entry += number;
      own = !wanted || wanted.has(entry) ? [] : undefined;
      if (own) places.set(entry, own);
    }
    field = FIELD_BY_CODE.get(row.charAt(at));
    number = 0;
  }
  return places;
}

/** A digit to the base 36; -1 for anything else. Many times faster than to read numbers out of slices. */
function digitAt(row: string, at: number): number {
  const code = row.charCodeAt(at);
  if (code >= 0x61) return code - 0x61 + 10;
  return code >= 0x30 && code <= 0x39 ? code - 0x30 : -1;
}
