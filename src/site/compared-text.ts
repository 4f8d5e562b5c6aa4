import { procedureFacts, type FactNames } from '#body/compare/procedure-facts.ts';
import type { ProcedureText } from '#model/comparison.ts';
import type { Manual } from '#model/manual.ts';
import { knownPostLabel } from '#model/known-post-label.ts';
import type { WorkItem } from '#model/work-item.ts';
import { digest } from './digest.ts';
import type { WholeEdition } from './whole-edition.ts';

/** A side of a 新旧対照表 before its body is read as blocks; `body` is the digest of the text. */
export type ComparedText = Omit<ProcedureText, 'blocks'> & { body: string };

/** What a table says where it could not compare the inventory. */
export const WORKS_UNKNOWN = '業務一覧の当時の行が分からないため、業務一覧の項目は比べていません。';

/** Two editions as the sides of a 新旧対照表, and what has to be said about them. */
export interface ComparedPair {
  before: ComparedText;
  after: ComparedText;
  notes: readonly string[];
}

/**
 * Two editions of a procedure as the sides of a table; undefined where a text is not known. Where the inventory's rows of one
 * side are not known, those of the other are no news and left out.
 */
export function comparedPair(manual: Manual, before: WholeEdition, after: WholeEdition): ComparedPair | undefined {
  const isKnown = before.works !== undefined && after.works !== undefined;
  const [old, now] = [before, after].map((each) => comparedText(manual, isKnown ? each : { ...each, works: [] }));
  return old && now && { before: old, after: now, notes: isKnown ? [] : [WORKS_UNKNOWN] };
}

/** An edition as a side of a 新旧対照表; undefined where its text is not known. */
export function comparedText(
  manual: Manual,
  { edition, procedure, body, works = [] }: WholeEdition,
): ComparedText | undefined {
  if (!procedure || !body) return undefined;
  return {
    id: procedure.id,
    title: procedure.title,
    edition: edition.number,
    effectiveFrom: edition.effectiveFrom?.iso,
    facts: procedureFacts(procedure, works, factNames(manual, works)),
    body: digest(body.text),
  };
}

/** A work goes by its title at the time, a post and another procedure by today's. */
function factNames(manual: Manual, works: readonly WorkItem[]): FactNames {
  const titleOf = (id: string) => (works.find((work) => work.id === id) ?? manual.workById.get(id))?.title ?? '';
  return {
    post: (id) => knownPostLabel(manual, id) ?? id,
    work: (id) => `${id} ${titleOf(id)}`.trim(),
    procedure: (id) => manual.procedureById.get(id)?.title ?? id,
  };
}
