import type { HeadingEntry } from '../headings/heading-entry.ts';

/** One facet: its values, the sets of values that occur, and for every entry the number of its set. */
export interface StoredFacet {
  values: readonly string[];
  sets: readonly (readonly number[])[];
  /** `WIDTH` digits to the base 36 an entry. */
  byEntry: string;
}

/** What the facets are counted from. */
export type StoredFacets = Readonly<Record<string, StoredFacet>>;

/** 1,296 sets are enough: most facets have one value an entry. */
const WIDTH = 2;

const VALUES_OF: Readonly<Record<string, (entry: HeadingEntry) => readonly string[]>> = {
  section: ({ section }) => [section],
  category: ({ category }) => category,
  domain: ({ domain }) => domain,
  month: ({ months }) => months.map(String),
  procedure: ({ kind }) => [kind === '業務手順書' ? 'あり' : 'なし'],
  state: ({ state }) => [state],
};

/** The facets of entries, packed: a city has tens of thousands of works. */
export function storeFacets(entries: readonly HeadingEntry[]): StoredFacets {
  return Object.fromEntries(
    Object.entries(VALUES_OF).map(([name, valuesOf]) => [name, storeFacet(entries.map(valuesOf))]),
  );
}

/** The values of an entry. */
export function facetValues({ values, sets, byEntry }: StoredFacet, entry: number): string[] {
  const set = sets[Number.parseInt(byEntry.slice(entry * WIDTH, (entry + 1) * WIDTH), 36)] ?? [];
  return set.flatMap((number) => values[number] ?? []);
}

function storeFacet(valuesByEntry: readonly (readonly string[])[]): StoredFacet {
  const values = [...new Set(valuesByEntry.flat())];
  const setOf = (own: readonly string[]) => own.map((value) => values.indexOf(value)).join();
  const sets = [...new Set(valuesByEntry.map(setOf))];
  if (sets.length > 36 ** WIDTH) throw new Error('a facet has too many sets of values to be packed');
  const numbers = new Map(sets.map((set, number) => [set, number.toString(36).padStart(WIDTH, '0')]));
  return {
    values,
    sets: sets.map((set) => (set === '' ? [] : set.split(',').map(Number))),
    byEntry: valuesByEntry.map((own) => numbers.get(setOf(own))).join(''),
  };
}
