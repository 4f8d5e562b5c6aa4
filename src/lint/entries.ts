import { contentPath } from '#model/content-path.ts';
import type { Manual } from '#model/manual.ts';
import { placeOf, type Place } from '#model/place.ts';
import type { Procedure } from '#model/procedure.ts';
import type { Section } from '#model/section.ts';
import { isActive, type WorkItem } from '#model/work-item.ts';

/** Procedures whose front matter could be read as a whole: the others have a finding that says so, and need no more. */
function legibleProcedures(manual: Manual): Procedure[] {
  const unread = new Set(manual.notices.filter(({ ruleId }) => ruleId === 'readable-file').map(({ file }) => file));
  return manual.procedures.filter(
    ({ isBroken, source }) => !isBroken || !(unread.has(source.file) || Object.keys(source.fields).length === 0),
  );
}

/** Procedures without a field that should be there; where the reader has said why it cannot read it, that is enough. */
export function proceduresWithout(manual: Manual, field: keyof Procedure & string): Procedure[] {
  const reported = new Set(manual.notices.map(({ file, line }) => `${file}:${line}`));
  return legibleProcedures(manual).filter((procedure) => {
    if (procedure[field] !== undefined) return false;
    const { file, line } = placeOf(procedure.source, field);
    return !Object.hasOwn(procedure.source.fields, field) || !reported.has(`${file}:${line}`);
  });
}

/**
 * Active works whose cell of a field is empty: not one that the reader could not read, and not all works of a list without
 * that column, as it has said so.
 */
export function worksWithout(manual: Manual, field: 'owner' | 'deputy' | 'legalBasis'): WorkItem[] {
  const reported = new Set(manual.notices.map(({ file, line, column }) => `${file}:${line}:${column}`));
  return activeWorks(manual).filter((work) => {
    const { file, line, column } = placeOf(work.source, field);
    const isEmpty = (work[field] ?? '').length === 0 && Object.hasOwn(work.source.fields, field);
    return isEmpty && !reported.has(`${file}:${line}:${column}`);
  });
}

/** Works that count today. */
export function activeWorks(manual: Manual): WorkItem[] {
  return manual.works.filter(isActive);
}

/** True where a row of a file was left out: an entry that seems to be missing may be that one. */
export function hasUnreadRow(manual: Manual, file: string): boolean {
  return unreadRow(manual, file) !== undefined;
}

/** Where the first row of a file was left out; undefined where all were read. */
export function unreadRow(manual: Manual, file: string): Place | undefined {
  return manual.notices.find((notice) => notice.file === file && LEAVES_OUT.has(notice.ruleId));
}

/** True where a work of any section may have been left out. */
export function hasUnreadWork(manual: Manual): boolean {
  return manual.sections.some(({ id }) => hasUnreadRow(manual, contentPath.inventory(id)));
}

/** True where a post of any section may have been left out: what is wrong with one is said of its fields. */
export function hasUnreadPost(manual: Manual): boolean {
  return manual.notices.some(({ file }) => file.endsWith('/section.yaml'));
}

/** Rules whose notices say that a row is not counted. */
const LEAVES_OUT: ReadonlySet<string> = new Set(['readable-row', 'unique-id', 'id-format', 'readable-file']);

/** True where a list is there but nothing of it could be read: what it may name is in doubt for that reason alone. */
export function isUnread(register: 'laws' | 'forms' | 'systems' | 'terms', manual: Manual): boolean {
  return manual[register].length === 0 && manual.notices.some(({ file }) => file === contentPath.register(register));
}

/**
 * Sections of which no post (`section.yaml`) or no work (`inventory.csv`) could be read, or whose `section.yaml` breaks off:
 * what other files name of them is in doubt for that reason alone, and the finding at that file is enough.
 */
export function unreadSections(manual: Manual, file: 'section.yaml' | 'inventory.csv'): ReadonlySet<string> {
  const noticed = new Set(manual.notices.map((notice) => notice.file));
  const broken = new Set(
    manual.notices.filter(({ ruleId }) => ruleId === 'readable-file').map((notice) => notice.file),
  );
  const isEmpty = ({ id, posts }: Section) =>
    file === 'section.yaml'
      ? posts.length === 0 || broken.has(`sections/${id}/${file}`)
      : !manual.worksBySection.has(id);
  return new Set(
    manual.sections
      .filter((section) => isEmpty(section) && noticed.has(`sections/${section.id}/${file}`))
      .map(({ id }) => id),
  );
}

/** A procedure as messages name it. */
export function procedureName({ title, id }: Pick<Procedure, 'title' | 'id'>): string {
  return title ? `「${title}」（${id}）` : `「${id}」`;
}

/** A work as messages name it. */
export function workName({ title, id }: Pick<WorkItem, 'title' | 'id'>): string {
  return title ? `「${title}」（${id}）` : `「${id}」`;
}
