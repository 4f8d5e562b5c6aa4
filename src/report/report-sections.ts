import { compareText } from '#model/finding.ts';
import type { Manual } from '#model/manual.ts';
import { sectionOrder } from './names.ts';

/** A section as reports group by it. */
export interface ReportSection {
  section: string;
  name: string;
  department: string;
}

/**
 * All sections in the order of the organisation, also those whose `section.yaml` could not be read but that have works
 * or procedures: else the totals of the sections would not add up to the whole.
 */
export function reportSections(manual: Manual): ReportSection[] {
  const ids = [...manual.sectionById.keys(), ...manual.worksBySection.keys(), ...manual.proceduresBySection.keys()];
  return [...new Set(ids)]
    .toSorted((a, b) => sectionOrder(manual, a) - sectionOrder(manual, b) || compareText(a, b))
    .map((id) => {
      const section = manual.sectionById.get(id);
      const work = manual.worksBySection.get(id)?.[0];
      const department = section?.department ?? work?.department;
      return {
        section: id,
        name: section?.name || work?.sectionName || id,
        department: department || '（部の記載なし）',
      };
    });
}
