import type { HeadingEntry } from '../search/heading-entry.ts';

/** The chosen facets by name; an empty value chooses all. */
export type Facets = Record<string, string>;

const VALUES: Readonly<Record<string, (entry: HeadingEntry) => readonly string[]>> = {
  section: (entry) => [entry.section],
  category: (entry) => entry.category,
  domain: (entry) => entry.domain,
  month: (entry) => entry.months.map(String),
  procedure: (entry) => [entry.procedures.length > 0 ? 'あり' : 'なし'],
  state: (entry) => [entry.state],
};

/** Fills the lists of the facets with the values that occur, each with its count; what was chosen stays where it still occurs. */
export function facetOptions(form: HTMLFormElement, entries: readonly HeadingEntry[]): void {
  for (const select of form.querySelectorAll<HTMLSelectElement>('select')) {
    const values = VALUES[select.name];
    if (!values) continue;
    const chosen = select.value;
    select.length = 1;
    const counts = new Map<string, number>();
    for (const value of entries.flatMap(values)) counts.set(value, (counts.get(value) ?? 0) + 1);
    const order = select.name === 'month' ? [4, 5, 6, 7, 8, 9, 10, 11, 12, 1, 2, 3].map(String) : [...counts.keys()];
    for (const value of order.filter((each) => counts.has(each))) {
      const label = select.name === 'month' ? `${value}月` : value;
      select.add(new Option(`${label}（${counts.get(value)}）`, value));
    }
    select.value = counts.has(chosen) ? chosen : '';
  }
}

/** The facets as they are chosen in the form. */
export function readFacets(form: HTMLFormElement): Facets {
  return Object.fromEntries(Array.from(form.querySelectorAll('select'), (select) => [select.name, select.value]));
}

/** Chooses in the form what the address asks for. */
export function writeFacets(form: HTMLFormElement, asked: URLSearchParams): void {
  for (const select of form.querySelectorAll('select')) select.value = asked.get(select.name) ?? '';
}

/** True where an entry has the chosen value of every facet. */
export function passes(entry: HeadingEntry, facets: Facets): boolean {
  return Object.entries(facets).every(([name, value]) => value === '' || (VALUES[name]?.(entry) ?? []).includes(value));
}
