import { compareText } from '#model/finding.ts';
import { NO_LAW, parseCitation } from '#model/law-citation.ts';
import type { Manual } from '#model/manual.ts';
import type { Procedure } from '#model/procedure.ts';
import { knownPostLabel } from '#model/known-post-label.ts';
import { postContact } from '#model/section.ts';
import type { WorkItem } from '#model/work-item.ts';
import { address } from '#model/address.ts';
import type { RichCell } from './cell.ts';

/** A post as a link to its page, or by its name where it was abolished; an id that names no post as it is, marked 'missing'. */
export function postCell(manual: Manual, id: string | undefined): RichCell | string {
  if (id === undefined) return { text: '未設定', mark: 'missing' };
  const text = knownPostLabel(manual, id);
  if (text === undefined) return { text: `${id}（登録なし）`, mark: 'missing' };
  return manual.postById.has(id) ? { text, href: address.post(id) } : text;
}

/** A post as `postCell` shows it, by its name alone where it is of the section that the table is about. */
export function colleagueCell(manual: Manual, id: string | undefined, section: string): RichCell | string {
  const post = manual.postById.get(id ?? '');
  return post?.section === section ? { text: post.name, href: address.post(post.id) } : postCell(manual, id);
}

/** A post as `postCell` shows it, with the telephone that reaches it. */
export function contactCell(manual: Manual, id: string | undefined): RichCell | string {
  const post = manual.postById.get(id ?? '');
  return post ? { text: postContact(post, manual.sectionById), href: address.post(post.id) } : postCell(manual, id);
}

/** A work as a link to its page. */
export function workCell(work: WorkItem): RichCell {
  return { text: work.title, href: address.work(work.id) };
}

/** A procedure as a link to its page. */
export function procedureCell(procedure: Procedure): RichCell {
  return { text: procedure.title, href: address.procedure(procedure.id) };
}

/** A section as a link to its page; its id where it has no folder of its own. */
export function sectionCell(manual: Manual, id: string): RichCell | string {
  const section = manual.sectionById.get(id);
  return section ? { text: section.name, href: address.section(id) } : id;
}

/** A legal basis as a link to the law's entry, where the register has the law. */
export function lawCell(manual: Manual, citation: string): RichCell | string {
  if (citation === NO_LAW) return citation;
  const { name } = parseCitation(citation);
  const law = manual.lawByName.get(name);
  return law ? { text: citation, href: address.law(law.name) } : citation;
}

/** A form as a link to its entry. */
export function formCell(manual: Manual, name: string): RichCell | string {
  return manual.formByName.has(name) ? { text: name, href: address.form(name) } : name;
}

/** A system as a link to its entry. */
export function systemCell(manual: Manual, name: string): RichCell | string {
  const system = manual.systemByName.get(name);
  return system ? { text: system.name, href: address.system(system.name) } : name;
}

/** Entries in the order of their readings, those without a reading last. */
export function byReading<T extends { reading: string; name?: string; word?: string }>(entries: readonly T[]): T[] {
  return entries.toSorted(
    (a, b) =>
      Number(a.reading === '') - Number(b.reading === '') ||
      compareText(a.reading, b.reading) ||
      compareText(a.name ?? a.word ?? '', b.name ?? b.word ?? ''),
  );
}
