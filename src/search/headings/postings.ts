import { soundKey } from '../text/sound-key.ts';
import { textUnits } from '../text/text-units.ts';
import { type FieldName, type FieldTexts, HEADING_FIELDS } from './heading-field.ts';

/** Where pairs of units stand: first unit, second unit (empty at the end of a text), then the places as a string. */
export type Postings = Record<string, Record<string, string>>;

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
    for (const name of Object.keys(HEADING_FIELDS) as FieldName[]) {
      addField(texts[name], name, (first, second, offset) => {
        const group = (postings[first] ??= {});
        const pair = `${first} ${second}`;
        const before = lastEntry.get(pair);
        const row = group[second] ?? '';
        const next = `${row === '' ? '' : ','}${(entry - (before ?? 0)).toString(36)}`;
        group[second] = `${row}${before === entry ? '' : next}${HEADING_FIELDS[name].code}${offset.toString(36)}`;
        lastEntry.set(pair, entry);
      });
    }
  }
  return postings;
}

function addField(
  texts: readonly string[],
  name: FieldName,
  add: (first: string, second: string, offset: number) => void,
): void {
  let offset = 0;
  for (const text of texts) {
    const keys = name === 'kana' ? Array.from(soundKey(text)) : textUnits(text).map(({ key }) => key);
    for (const [at, key] of keys.entries()) if (key !== '') add(key, keys[at + 1] ?? '', offset + at);
    // One number is left out, so that no phrase goes on from one text to the next.
    offset += keys.length + 1;
  }
}

const PLACE = /([A-Z])([0-9a-z]+)/g;

function toPlace([, code = '', offset = '']: RegExpMatchArray): UnitPlace {
  return { field: FIELD_BY_CODE.get(code) ?? 'summary', offset: Number.parseInt(offset, 36) };
}

/** Reads a row of places, entry by entry. */
export function readPlaces(row: string): Map<number, UnitPlace[]> {
  const places = new Map<number, UnitPlace[]>();
  let entry = 0;
  for (const part of row === '' ? [] : row.split(',')) {
    entry += Number.parseInt(part.slice(0, part.search(/[A-Z]/)), 36);
    places.set(entry, Array.from(part.matchAll(PLACE), toPlace));
  }
  return places;
}
