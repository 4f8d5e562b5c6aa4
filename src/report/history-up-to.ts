import { editionsOf, goneProcedure, type ProcedurePast, type RevisionText } from '#model/editions-of.ts';
import type { Edition, EditionTag, History, Revision } from '#model/history.ts';
import { parseDate } from '#model/iso-date.ts';

/**
 * What was known when a tag was set: the commits that the tagged commit builds on, by ancestry and not by the clock, so that
 * work on a branch that was merged later is not known yet. Number, 施行日 and text are those of the time; title, owner and the
 * reason of a change are those that the edition bore last.
 */
export function historyUpTo(history: History, { commit, known }: EditionTag): History {
  const pasts = [...history.revisionsById].flatMap(([id, revisions]) => {
    const then = revisions.filter((revision) => known.has(revision.commit));
    return then.length === 0 ? [] : [pastOf(id, then, history.editionsById.get(id) ?? [])];
  });
  const editionsById = new Map(pasts.map((past) => [past.id, editionsOf(past)]));
  const gone = pasts.flatMap((past) => {
    const isGone = past.texts.at(-1)?.revision.blob === undefined;
    const found = isGone ? goneProcedure(past, editionsById.get(past.id) ?? []) : undefined;
    return found ? [[past.id, found] as const] : [];
  });
  return {
    ...history,
    head: commit,
    revisionsById: new Map(pasts.map(({ id, texts }) => [id, texts.map(({ revision }) => revision)])),
    editionsById,
    goneById: new Map(gone),
    uncommitted: [],
    draftById: new Map(),
  };
}

function pastOf(id: string, revisions: readonly Revision[], editions: readonly Edition[]): ProcedurePast {
  const byNumber = new Map(editions.map((edition) => [edition.number, edition]));
  return { id, texts: revisions.map((revision) => textOf(revision, byNumber)), isUncommitted: false };
}

function textOf(revision: Revision, byNumber: ReadonlyMap<number, Edition>): RevisionText {
  const edition = byNumber.get(revision.edition ?? 0);
  if (!edition) return { revision };
  const { effectiveFrom } = revision;
  return {
    revision,
    facts: { ...edition, effectiveFrom: effectiveFrom === undefined ? undefined : parseDate(effectiveFrom) },
  };
}
