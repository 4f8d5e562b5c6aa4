import { address } from '#model/address.ts';
import type { Manual } from '#model/manual.ts';
import type { Procedure } from '#model/procedure.ts';
import type { OtherEdition } from '../headings/heading-entry.ts';
import { passagesOf, type Passage } from './passages-of.ts';

/** The text of one procedure or edition, to be indexed and to be shown around a hit. */
export interface BodyRecord {
  /** Address from the root of the site; names the entry of 見出し検索. */
  url: string;
  passages: readonly Passage[];
}

/** The texts in force. */
export function bodyRecords(manual: Manual): BodyRecord[] {
  return manual.procedures
    .filter(({ isBroken, body }) => !isBroken && body !== undefined)
    .map((procedure) => recordOf(procedure, address.procedure(procedure.id)));
}

/** The texts of editions that are not in force: kept apart, so that they change nothing for those who do not ask. */
export function otherEditionRecords(editions: readonly OtherEdition[]): BodyRecord[] {
  return editions.map(({ procedure, url }) => recordOf(procedure, url));
}

function recordOf(procedure: Procedure, url: string): BodyRecord {
  return { url, passages: passagesOf(procedure) };
}
