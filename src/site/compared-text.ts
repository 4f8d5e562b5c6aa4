import { procedureFacts, type FactNames } from '#body/compare/procedure-facts.ts';
import type { ProcedureText } from '#model/comparison.ts';
import type { Manual } from '#model/manual.ts';
import { postLabel } from '#model/section.ts';
import { digest } from './digest.ts';
import type { ShownEdition } from './versions.ts';

/** A side of a 新旧対照表 before its body is read as blocks; `body` is the digest of the text. */
export type ComparedText = Omit<ProcedureText, 'blocks'> & { body: string };

/** An edition as a side of a 新旧対照表; undefined where its text is not known. */
export function comparedText(manual: Manual, { edition, procedure, body }: ShownEdition): ComparedText | undefined {
  if (!procedure || !body) return undefined;
  return {
    id: procedure.id,
    title: procedure.title,
    edition: edition.number,
    effectiveFrom: edition.effectiveFrom?.iso,
    facts: procedureFacts(procedure, [], factNames(manual)),
    body: digest(body.text),
  };
}

function factNames(manual: Manual): FactNames {
  return {
    post: (id) => {
      const post = manual.postById.get(id);
      return post ? postLabel(post, manual.sectionById) : id;
    },
    work: (id) => `${id} ${manual.workById.get(id)?.title ?? ''}`.trim(),
    procedure: (id) => manual.procedureById.get(id)?.title ?? id,
  };
}
