import type { Manual } from '#model/manual.ts';
import { groupBy } from '#model/manual.ts';
import { isActive } from '#model/work-item.ts';
import { address } from '#model/address.ts';
import type { RichCell } from '../cell.ts';
import { learningPages } from './section-view.ts';

/** A department with its sections, as the list of sections shows it. */
export interface DepartmentView {
  name: string;
  anchor: string;
  sections: readonly {
    name: string;
    href: string;
    summary: string;
    workCount: number;
    procedureCount: number;
    /** Its OJT sheets and its 受入カード. */
    learning: readonly RichCell[];
  }[];
}

/** Departments in the order of the organisation, each with its sections and their counts. */
export function departmentsView(manual: Manual): DepartmentView[] {
  const groups = groupBy(manual.sections, (section) => [section.department]);
  return Array.from(groups, ([name, sections], index) => ({
    name,
    anchor: `department-${index + 1}`,
    sections: sections.map((section) => ({
      name: section.name,
      href: address.section(section.id),
      summary: section.summary,
      workCount: (manual.worksBySection.get(section.id) ?? []).filter(isActive).length,
      procedureCount: (manual.proceduresBySection.get(section.id) ?? []).length,
      learning: learningPages(manual, section.id).map(({ cell }) => cell),
    })),
  }));
}
