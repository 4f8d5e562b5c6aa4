import { wareki } from '#model/iso-date.ts';
import type { Manual } from '#model/manual.ts';
import type { Procedure } from '#model/procedure.ts';

/**
 * The stylesheet that puts organisation, number, title, edition and date in force on every printed sheet of a procedure.
 * A file of its own: margin boxes of a page take their words from a stylesheet alone, and pages hold no inline style.
 */
export function printStyle(manual: Manual, { id, title, edition, effectiveFrom }: Procedure): string {
  const { organisation, sample } = manual.settings;
  const from = effectiveFrom?.iso ? `${wareki(effectiveFrom.iso)}施行` : '';
  const parts = [organisation, sample ? '見本' : '', id, title, edition === undefined ? '' : `第${edition}版`, from];
  return `@page{@top-right{font-size:9pt;content:"${cssString(parts.filter(Boolean).join('　'))}"}}\n`;
}

function cssString(text: string): string {
  return text.replaceAll(/["\\<\n]/g, (char) => `\\${char.charCodeAt(0).toString(16)} `);
}
