import { wareki } from '#model/iso-date.ts';
import type { Manual } from '#model/manual.ts';
import type { Procedure } from '#model/procedure.ts';

/** What stands at the head of every printed sheet of a procedure: organisation, number, title, edition and date in force. */
export function printHead(manual: Manual, { id, title, edition, effectiveFrom }: Procedure): string {
  const { organisation, sample } = manual.settings;
  const from = effectiveFrom?.iso ? `${wareki(effectiveFrom.iso)}施行` : '';
  const parts = [organisation, sample ? '見本' : '', id, title, edition === undefined ? '' : `第${edition}版`, from];
  return parts.filter(Boolean).join('　');
}
