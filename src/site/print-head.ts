import type { EditionPlace } from './versions.ts';
import { EDITION_PLACE_LABEL } from './views/edition-history.ts';
import { wareki } from '#model/iso-date.ts';
import type { Manual } from '#model/manual.ts';
import type { Procedure } from '#model/procedure.ts';

/** How many characters of a title fit on the one line of the head. */
const TITLE_LENGTH = 26;

/** What stands at the head of every printed sheet of a procedure: organisation, number, title, edition and date in force. */
export function printHead(
  manual: Manual,
  { id, title, edition, effectiveFrom }: Procedure,
  place: EditionPlace = 'current',
): string {
  const { organisation, sample } = manual.settings;
  const from = effectiveFrom?.iso ? `${wareki(effectiveFrom.iso)}施行` : '';
  const version = edition === undefined ? '' : `第${edition}版`;
  const kind = place === 'current' ? '' : `【${EDITION_PLACE_LABEL[place]}】`;
  const parts = [kind, organisation, sample ? '見本' : '', id, shortened(title), version, from];
  return parts.filter(Boolean).join('　');
}

function shortened(title: string): string {
  const characters = Array.from(title);
  return characters.length > TITLE_LENGTH ? `${characters.slice(0, TITLE_LENGTH - 1).join('')}…` : title;
}
