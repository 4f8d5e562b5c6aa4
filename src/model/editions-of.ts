import type { Edition, EditionFacts, GoneProcedure, Revision } from './history.ts';
import type { IsoDate } from './iso-date.ts';
import { narrowest } from './narrowest.ts';
import type { Procedure } from './procedure.ts';

/** A revision with what its text says; no `facts` where the text is gone or cannot be read. */
export interface RevisionText {
  revision: Revision;
  facts?: EditionFacts;
}

/** The past of one procedure, oldest first, and its file as it lies in the content folder. */
export interface ProcedurePast {
  id: string;
  texts: readonly RevisionText[];
  /** Absent where the procedure is gone. */
  current?: Procedure;
  /** True where the file is not what is committed. */
  isUncommitted: boolean;
}

/**
 * The editions of a procedure by number. The text of an edition is that of the last commit that bears its number; that of
 * the current file's number is the file. No edition is shown to more people than the procedure is today.
 */
export function editionsOf(past: ProcedurePast): Edition[] {
  const { current } = past;
  const old = [...Map.groupBy(past.texts, ({ revision }) => revision.edition)].flatMap(([number, texts]) => {
    const last = texts.at(-1);
    return number === undefined || !last?.facts ? [] : [oldEdition(past, { number, texts, facts: last.facts })];
  });
  const own = current && currentEdition(past, current);
  const others = old.filter(({ number }) => number !== own?.number);
  return [...others, ...(own ? [own] : [])].toSorted((a, b) => a.number - b.number);
}

interface SameNumber {
  number: number;
  texts: readonly RevisionText[];
  facts: EditionFacts;
}

function oldEdition(past: ProcedurePast, { number, texts, facts }: SameNumber): Edition {
  const [first, last] = [texts[0]?.revision, texts.at(-1)?.revision];
  const today = past.current?.audience ?? past.texts.findLast((text) => text.facts)?.facts?.audience;
  return {
    ...facts,
    changes: changesOf(texts, facts.changes),
    audience: today ? narrowest(facts.audience, today) : facts.audience,
    procedure: past.id,
    number,
    revision: last,
    firstRevision: first,
    path: last?.path ?? '',
    isCurrentFile: false,
    isUncommitted: false,
    withdrawnOn: last && withdrawalAfter(past.texts, last),
  };
}

/** What an edition changed: a later correction (`minor`) says what it corrected, and that is not why there is an edition. */
function changesOf(texts: readonly RevisionText[], last: Procedure['changes']): Procedure['changes'] {
  if (!last?.minor) return last;
  return texts.findLast(({ facts }) => facts && !facts.changes?.minor)?.facts?.changes;
}

/** Files that bear no number, or cannot be read, are no edition. */
function currentEdition({ id, texts, isUncommitted }: ProcedurePast, current: Procedure): Edition | undefined {
  const { edition: number, isBroken, source } = current;
  if (number === undefined || isBroken) return undefined;
  const own = texts.filter(({ revision }) => revision.edition === number);
  const revisions = own.map(({ revision }) => revision);
  return {
    ...factsOf(current),
    changes: changesOf(own, current.changes),
    procedure: id,
    number,
    revision: revisions.at(-1),
    firstRevision: revisions[0],
    path: source.file,
    isCurrentFile: true,
    isUncommitted,
  };
}

/** The facts that editions keep of a procedure. */
export function factsOf(procedure: Procedure): EditionFacts {
  const { title, owner, deputy, work, part, effectiveFrom, reviewed } = procedure;
  const { changes, approval, audience, size } = procedure;
  return { title, owner, deputy, work, part, effectiveFrom, reviewed, changes, approval, audience, size };
}

/** The day on which a later commit removed the file or took it back to a lower number, before any higher one. */
function withdrawalAfter(texts: readonly RevisionText[], last: Revision): IsoDate | undefined {
  const later = texts.slice(texts.findIndex(({ revision }) => revision === last) + 1);
  const next = later.find(({ revision }) => revision.blob === undefined || revision.edition !== undefined)?.revision;
  if (!next) return undefined;
  return next.blob === undefined || (next.edition ?? 0) < (last.edition ?? 0) ? next.day : undefined;
}

/** What is left of a procedure whose file is gone; undefined where it is there. */
export function goneProcedure(
  { id, texts, current }: ProcedurePast,
  editions: readonly Edition[],
): GoneProcedure | undefined {
  if (current) return undefined;
  const removal = texts.at(-1)?.revision;
  const revision = removal?.blob === undefined ? removal : undefined;
  return { id, goneOn: revision?.day, revision, lastEdition: editions.at(-1) };
}
