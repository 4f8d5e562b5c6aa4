import type { Edition, EditionFacts, GoneProcedure, Revision } from './history.ts';
import { narrowest } from './narrowest.ts';
import type { Procedure } from './procedure.ts';
import { gonePeriodsOf, withdrawalAfter } from './withdrawal.ts';

/** The past of one procedure, and its file as it lies in the content folder. */
export interface ProcedurePast {
  id: string;
  /** Oldest first. */
  revisions: readonly Revision[];
  /** What the text of a revision says; undefined where it is gone or cannot be read. */
  factsOf: (revision: Revision) => EditionFacts | undefined;
  /** Absent where the procedure is gone. */
  current?: Procedure;
  /** True where the file is not what is committed. */
  isUncommitted: boolean;
}

/** The first and the last revision that bear one number. */
interface SameNumber {
  first: Revision;
  last: Revision;
}

/**
 * The editions of a procedure by number. The text of an edition is that of the last commit that bears its number; that of
 * the current file's number is the file. No edition is shown to more people than the procedure is today.
 */
export function editionsOf(past: ProcedurePast): Edition[] {
  const own = past.current && currentEdition(past, past.current);
  const known = past.current?.isAudienceUnknown ? undefined : past.current;
  const today = known?.audience ?? lastAudience(past);
  const old = [...byNumber(past.revisions)].flatMap(([number, same]) =>
    number === own?.number ? [] : (oldEdition(past, { number, today, ...same }) ?? []),
  );
  return [...old, ...(own ? [own] : [])].toSorted((a, b) => a.number - b.number);
}

function byNumber(revisions: readonly Revision[]): ReadonlyMap<number, SameNumber> {
  const known = new Map<number, SameNumber>();
  for (const revision of revisions) {
    const { edition } = revision;
    if (edition !== undefined) known.set(edition, { first: known.get(edition)?.first ?? revision, last: revision });
  }
  return known;
}

function lastAudience({ revisions, factsOf }: ProcedurePast): Procedure['audience'] | undefined {
  const last = revisions.findLast(({ content }) => content !== undefined);
  return last && factsOf(last)?.audience;
}

function oldEdition(
  past: ProcedurePast,
  { number, first, last, today }: SameNumber & { number: number; today: Procedure['audience'] | undefined },
): Edition | undefined {
  const facts = past.factsOf(last);
  if (!facts) return undefined;
  return {
    ...facts,
    changes: changesOf(past, number, facts.changes),
    audience: today ? narrowest(facts.audience, today) : facts.audience,
    procedure: past.id,
    number,
    revision: last,
    firstRevision: first,
    path: last.path,
    isCurrentFile: false,
    isUncommitted: false,
    withdrawnOn: withdrawalAfter(past.revisions, last),
    gonePeriods: gonePeriodsOf(past.revisions, number),
  };
}

/** What an edition changed: a later correction (`minor`) says what it corrected, and that is not why there is an edition. */
function changesOf(
  { revisions, factsOf: factsIn }: ProcedurePast,
  number: number,
  last: Procedure['changes'],
): Procedure['changes'] {
  if (!last?.minor) return last;
  const same = revisions.filter(({ edition }) => edition === number).toReversed();
  const known = same.map((revision) => factsIn(revision)?.changes);
  return known.find((changes) => changes && !changes.minor);
}

/** Files that bear no number, or cannot be read, are no edition. */
function currentEdition(past: ProcedurePast, current: Procedure): Edition | undefined {
  const { id, revisions, isUncommitted } = past;
  const { edition: number, isBroken, source } = current;
  if (number === undefined || isBroken) return undefined;
  const same = byNumber(revisions).get(number);
  return {
    ...factsOf(current),
    changes: changesOf(past, number, current.changes),
    procedure: id,
    number,
    revision: same?.last,
    firstRevision: same?.first,
    path: source.file,
    isCurrentFile: true,
    isUncommitted,
    gonePeriods: gonePeriodsOf(revisions, number),
  };
}

/** The facts that editions keep of a procedure. */
export function factsOf(procedure: Procedure): EditionFacts {
  const { title, owner, deputy, work, part, effectiveFrom, reviewed } = procedure;
  const { changes, approval, audience, size } = procedure;
  return { title, owner, deputy, work, part, effectiveFrom, reviewed, changes, approval, audience, size };
}

/** What is left of a procedure whose file is gone; undefined where it is there. */
export function goneProcedure(
  { id, revisions, current }: ProcedurePast,
  editions: readonly Edition[],
): GoneProcedure | undefined {
  if (current) return undefined;
  const removal = revisions.at(-1);
  const revision = removal?.blob === undefined ? removal : undefined;
  return { id, goneOn: revision?.day, revision, lastEdition: editions.at(-1) };
}
