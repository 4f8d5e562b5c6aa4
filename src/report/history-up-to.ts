import { editionsOf, goneProcedure, type ProcedurePast } from '#model/editions-of.ts';
import type { Edition, EditionFacts, EditionTag, History, Revision } from '#model/history.ts';
import { parseDate } from '#model/iso-date.ts';

/**
 * What was known when a tag was set: the commits that the tagged commit builds on, by ancestry and not by the clock, so that
 * work on a branch that was merged later is not known yet. Number, 施行日 and text are those of the time; title, owner and the
 * reason of a change are those that the edition bore last.
 */
export function historyUpTo(history: History, { commit, known }: EditionTag): History {
  const pasts = [...history.revisionsById].flatMap(([id, all]) => {
    const revisions = all.filter((revision) => known.has(revision.commit));
    return revisions.length === 0 ? [] : [pastOf(id, revisions, history.editionsById.get(id) ?? [])];
  });
  const editionsById = new Map(pasts.map((past) => [past.id, editionsOf(past)]));
  const gone = pasts
    .filter(({ revisions }) => revisions.at(-1)?.blob === undefined)
    .map((past) => goneProcedure(past, editionsById.get(past.id) ?? []));
  return {
    ...history,
    head: commit,
    revisionsById: new Map(pasts.map(({ id, revisions }) => [id, revisions])),
    editionsById,
    goneById: new Map(gone.flatMap((each) => (each ? [[each.id, each] as const] : []))),
    uncommitted: [],
    draftById: new Map(),
  };
}

function pastOf(id: string, revisions: readonly Revision[], editions: readonly Edition[]): ProcedurePast {
  const byNumber = new Map(editions.map((edition) => [edition.number, edition]));
  const factsOf = (revision: Revision) => factsAt(revision, byNumber.get(revision.edition ?? 0));
  return { id, revisions, factsOf, isUncommitted: false };
}

function factsAt({ effectiveFrom }: Revision, edition: Edition | undefined): EditionFacts | undefined {
  return edition && { ...edition, effectiveFrom: effectiveFrom === undefined ? undefined : parseDate(effectiveFrom) };
}
