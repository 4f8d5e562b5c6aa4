import type { OtherEdition } from '#search/headings/heading-entry.ts';
import type { Versions } from './versions.ts';
import { editionAddress, EDITION_PLACE_LABEL } from './views/edition-history.ts';

/** The editions that search leaves out unless it is asked for: all that have a page of their own. */
export function otherEditions({ editionsById }: Pick<Versions, 'editionsById'>): OtherEdition[] {
  return [...editionsById.values()].flat().flatMap(({ edition, place, isMain, isAbolished, procedure }) => {
    if ((isMain && !isAbolished) || place === 'current' || !procedure || procedure.isBroken) return [];
    const url = editionAddress({ edition, isMain });
    return [{ procedure, number: edition.number, state: EDITION_PLACE_LABEL[place], url }];
  });
}
