import { compareText } from '#model/finding.ts';
import type { PackContact, PackWord } from '#model/handover-pack.ts';
import type { Manual } from '#model/manual.ts';
import type { Procedure } from '#model/procedure.ts';
import type { Term } from '#model/registers.ts';
import { extensionOf, postLabel } from '#model/section.ts';
import { attribute } from '#model/step.ts';
import { usesOf } from '../uses-of.ts';

/** Whom to ask: the posts of the section with their extensions, then those that procedures name. Never a person's name. */
export function packContacts(
  manual: Manual,
  sections: readonly string[],
  procedures: readonly Procedure[],
): PackContact[] {
  const posts = sections.flatMap((id) => manual.sectionById.get(id)?.posts ?? []);
  const colleagues = posts.map((post) => ({
    role: post.isHead ? '所属長' : (post.unit ?? '同じ課'),
    organisation: postLabel(post, manual.sectionById),
    extension: extensionOf(post, manual.sectionById) ?? '',
  }));
  const named = procedures.flatMap((procedure) =>
    usesOf(procedure, 'Contact').map((use) => ({
      role: attribute(use, 'role') ?? '',
      organisation: attribute(use, 'org') ?? '',
      extension: attribute(use, 'ext') ?? '',
    })),
  );
  return [...new Map([...colleagues, ...named].map((each) => [JSON.stringify(each), each])).values()];
}

/**
 * The words of the register that its procedures explain or that stand in the texts of a pack, by reading. Words of
 * citizens that only lead to a written one (`written`) are left out unless a procedure explains them.
 */
export function packWords(manual: Manual, procedures: readonly Procedure[], text: string): PackWord[] {
  const explained = new Set(procedures.flatMap((each) => usesOf(each, 'Term').map((use) => attribute(use, 'word'))));
  return manual.terms
    .filter((term) => term.meaning !== '' && (explained.has(term.word) || stands(term, text)))
    .map(({ word, reading, meaning }) => ({ word, reading, meaning }))
    .toSorted((a, b) => compareText(a.reading, b.reading) || compareText(a.word, b.word));
}

function stands({ word, synonyms, written }: Term, text: string): boolean {
  return written.length === 0 && [word, ...synonyms].some((each) => text.includes(each));
}
