import { compareText } from '#model/finding.ts';
import type { Manual } from '#model/manual.ts';
import { type Duty, dutyWords } from '#model/section.ts';
import { isActive, type WorkItem } from '#model/work-item.ts';

/** One line of a section's 分掌事務, with the 現行 works that fall under it. */
export interface SectionDuty {
  /** `<section>/<duty>`: duty ids are unique only within a section. */
  id: string;
  section: string;
  duty: Duty;
  works: readonly string[];
}

/** All lines of 分掌事務 in the order of lists. A work falls under the line whose words its 大分類 repeats. */
export function dutiesOf(manual: Manual): SectionDuty[] {
  const sections = [...manual.sectionById.values()].toSorted((a, b) => a.order - b.order || compareText(a.id, b.id));
  return sections.flatMap((section) => {
    const works = (manual.worksBySection.get(section.id) ?? []).filter(isActive);
    return section.duties.map((duty) => ({
      id: `${section.id}/${duty.id}`,
      section: section.id,
      duty,
      works: works
        .filter((work) => isUnder(work, duty))
        .map(({ id }) => id)
        .toSorted(),
    }));
  });
}

/** True where the 大分類 of the work is the words of the line without 「に関すること。」. */
export function isUnder(work: WorkItem, duty: Duty): boolean {
  return work.category.trim() !== '' && dutyWords(work.category) === dutyWords(duty.text);
}
