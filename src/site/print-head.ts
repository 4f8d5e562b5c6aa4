import type { Chrome } from './page.ts';
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
  const { organisation, sample: isSample } = manual.settings;
  const from = effectiveFrom?.iso ? `${wareki(effectiveFrom.iso)}施行` : '';
  const version = edition === undefined ? '' : `第${edition}版`;
  const kind = place === 'current' ? '' : `【${EDITION_PLACE_LABEL[place]}】`;
  const parts = [id, shortened(title), version, from];
  return [kind, sheetHead({ organisation, isSample }, ...parts)].filter(Boolean).join('　');
}

/** The head of any printed sheet: whose it is, whether it is a sample, and what it shows. */
export function sheetHead(
  { organisation, isSample }: Pick<Chrome, 'organisation' | 'isSample'>,
  ...parts: readonly string[]
): string {
  return [organisation, isSample ? '見本' : '', ...parts].filter(Boolean).join('　');
}

function shortened(title: string): string {
  const characters = Array.from(title);
  return characters.length > TITLE_LENGTH ? `${characters.slice(0, TITLE_LENGTH - 1).join('')}…` : title;
}
