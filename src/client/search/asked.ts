import { inAddress } from '../in-address.ts';
import { type ChosenFacets, chooseFacets } from './facets.ts';

/** What the reader asks for. */
export interface Asked {
  query: string;
  facets: ChosenFacets;
  /** True where editions that are not in force are to be found too. */
  isOldAsked: boolean;
}

/** What the address of the page asks for. */
export function askedInAddress(form: HTMLFormElement, address: URLSearchParams): Asked {
  const names = Array.from(form.querySelectorAll('select'), ({ name }) => name);
  return {
    query: (address.get('q') ?? '').toWellFormed(),
    facets: Object.fromEntries(names.map((name) => [name, address.get(name) ?? ''])),
    isOldAsked: address.get('old') === '1',
  };
}

/** What the form asks for. */
export function askedInForm(form: HTMLFormElement, input: HTMLInputElement): Asked {
  const facets = Array.from(form.querySelectorAll('select'), ({ name, value }) => [name, value]);
  return {
    query: input.value.toWellFormed(),
    facets: Object.fromEntries(facets) as ChosenFacets,
    isOldAsked: oldBox(form)?.checked ?? false,
  };
}

/** True where both ask for the same. */
export function isSameQuestion(a: Asked, b: Asked): boolean {
  const names = Object.keys(a.facets) as (keyof ChosenFacets)[];
  const isSameFacet = (name: keyof ChosenFacets) => a.facets[name] === b.facets[name];
  return a.query === b.query && a.isOldAsked === b.isOldAsked && names.every(isSameFacet);
}

/** Fills the form with what is asked, before it is known how many have it. */
export function fillForm(form: HTMLFormElement, input: HTMLInputElement, asked: Asked): void {
  input.value = asked.query;
  const box = oldBox(form);
  if (box) box.checked = asked.isOldAsked;
  chooseFacets(form, asked.facets);
}

/**
 * Keeps what is asked in the address, so that it can be sent to a colleague. `step` is what the browser's 「戻る」 takes back by
 * itself; words that are typed take the place of those before.
 */
export function keepInAddress({ query, facets, isOldAsked }: Asked, way: 'step' | 'replace'): void {
  const all = { q: inAddress(query), ...facets, old: isOldAsked ? '1' : '' };
  const text = new URLSearchParams(Object.entries(all).filter(([, value]) => value !== '')).toString();
  const address = text === '' ? location.pathname : `?${text}`;
  if (location.protocol === 'file:') return;
  if (way === 'step') history.pushState(null, '', address);
  else history.replaceState(null, '', address);
}

function oldBox(form: HTMLFormElement): HTMLInputElement | null {
  return form.querySelector<HTMLInputElement>('input[name="old"]');
}
