import { compareText } from '#model/finding.ts';
import type { Manual } from '#model/manual.ts';
import { knownPostLabel } from '#model/known-post-label.ts';
import type { Procedure } from '#model/procedure.ts';
import type { WorkItem } from '#model/work-item.ts';

/** The name of a section; its id where there is none. */
export function sectionName(manual: Manual, section: string): string {
  return manual.sectionById.get(section)?.name ?? section;
}

/** The name of a post with its section; its id, marked, where there is no such post, nothing where none is given. */
export function postName(manual: Manual, id: string | undefined): string | null {
  return id === undefined ? null : (knownPostLabel(manual, id) ?? `${id}（登録なし）`);
}

/** The name of a post as a list of one section shows it: with its section only where that is another one. */
export function postNameIn(manual: Manual, section: string, id: string): string {
  const post = manual.postById.get(id);
  return post?.section === section ? post.name : (postName(manual, id) ?? id);
}

/** Works and their names as a cell shows them: 「juki-001 転入届の受付;juki-002 …」. */
export function workNames(manual: Manual, ids: readonly string[]): string {
  return ids.map((id) => [id, manual.workById.get(id)?.title ?? '（業務一覧にない業務）'].join(' ')).join(';');
}

/** Orders entries by section in the order of the organisation, then by id: the order of every list of works. */
export function bySection(manual: Manual): (a: WorkItem | Procedure, b: WorkItem | Procedure) => number {
  return (a, b) =>
    sectionOrder(manual, a.section) - sectionOrder(manual, b.section) ||
    compareText(a.section, b.section) ||
    compareText(a.id, b.id);
}

/** Where a section stands in lists; sections whose `section.yaml` cannot be read come last. */
export function sectionOrder(manual: Manual, section: string): number {
  return manual.sectionById.get(section)?.order ?? Number.MAX_SAFE_INTEGER;
}

/** The works of the manual, each id once, in the order of lists. */
export function worksInOrder(manual: Manual): WorkItem[] {
  return [...manual.workById.values()].toSorted(bySection(manual));
}

/** The procedures of the manual, each id once, in the order of lists. */
export function proceduresInOrder(manual: Manual): Procedure[] {
  return [...manual.procedureById.values()].toSorted(bySection(manual));
}
