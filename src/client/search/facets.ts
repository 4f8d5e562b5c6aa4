import { groupBy } from '#model/manual.ts';
import { FISCAL_MONTHS } from '#model/months.ts';
import { type RankedEntry, withoutTail } from '#search/query/search.ts';
import { facetValues, type StoredFacets } from '#search/stored/stored-facets.ts';

/** The chosen facets by name; an empty value chooses all. */
export type ChosenFacets = Readonly<Record<string, string>>;

/** Entries of one index, with the facets that say what they are. */
export interface FacetedEntries {
  facets: StoredFacets;
  entries: readonly RankedEntry[];
}

/** True where at least one facet is chosen. */
export function isChoosing(chosen: ChosenFacets): boolean {
  return Object.values(chosen).some((value) => value !== '');
}

/** True where an entry has the chosen value of every facet. */
export function passes(entry: number, facets: StoredFacets, chosen: ChosenFacets): boolean {
  return Object.entries(chosen).every(([name, value]) => value === '' || valuesOf(entry, facets, name).includes(value));
}

function valuesOf(entry: number, facets: StoredFacets, name: string): string[] {
  const facet = facets[name];
  return facet ? facetValues(facet, entry) : [];
}

/** How many entries a choice would leave, by value, in the order in which they are offered. */
function facetCounts(name: string, found: readonly FacetedEntries[], chosen: ChosenFacets): [string, number][] {
  const counts = new Map<string, number>();
  for (const { facets, entries } of found) {
    for (const value of facets[name]?.values ?? []) counts.set(value, counts.get(value) ?? 0);
    const others = entries.filter(({ entry }) => passes(entry, facets, { ...chosen, [name]: '' }));
    // Counted as they would be found: what is too weak beside the best of all may be the best of a choice.
    for (const [value, group] of groupBy(others, ({ entry }) => valuesOf(entry, facets, name)))
      counts.set(value, (counts.get(value) ?? 0) + withoutTail(group).length);
  }
  const order = name === 'month' ? FISCAL_MONTHS.map(String) : [...counts.keys()];
  return order.flatMap((value) => (counts.has(value) ? [[value, counts.get(value) ?? 0] as [string, number]] : []));
}

/** Offers the values of the facets with their counts; what was chosen stays chosen, even where nothing has it any more. */
export function showFacets(form: HTMLFormElement, found: readonly FacetedEntries[], chosen: ChosenFacets): void {
  for (const select of form.querySelectorAll('select')) {
    const value = chosen[select.name] ?? '';
    const counts = facetCounts(select.name, found, chosen).filter(([each, count]) => count > 0 || each === value);
    const isOffered = value === '' || counts.some(([each]) => each === value);
    const options: [string, number][] = isOffered ? counts : [...counts, [value, 0]];
    select.length = 1;
    for (const [each, count] of options) select.add(new Option(`${facetLabel(select.name, each)}（${count}）`, each));
    select.value = value;
  }
}

/** Chooses values, whether they are offered yet or not. */
export function chooseFacets(form: HTMLFormElement, chosen: ChosenFacets): void {
  for (const select of form.querySelectorAll('select')) {
    const value = chosen[select.name] ?? '';
    select.value = value;
    if (select.value === value) continue;
    select.add(new Option(facetLabel(select.name, value), value));
    select.value = value;
  }
}

/** A value as readers see it. */
export function facetLabel(name: string, value: string): string {
  return name === 'month' ? `${value}月` : value;
}
