import { compareText } from '#model/finding.ts';
import { editionsOf, goneProcedure, type ProcedurePast } from '#model/editions-of.ts';
import { type EditionFacts, HISTORY_UNKNOWN, type History, type Revision } from '#model/history.ts';
import type { IsoDate } from '#model/iso-date.ts';
import type { Procedure } from '#model/procedure.ts';
import type { Settings } from '#model/settings.ts';
import type { WorkingTree } from '../working-tree.ts';
import type { FileChange } from './linear-history.ts';
import type { Past } from './read-past.ts';
import type { ReadTag } from './read-tags.ts';
import { type DateReader, dateReader, editionFacts } from './edition-facts.ts';
import type { TextFacts } from './text-facts.ts';
import { toTags } from './to-tags.ts';

/** What the history is put together from. */
export interface HistoryParts {
  past: Past;
  tree: WorkingTree;
  procedures: readonly Procedure[];
  settings: Settings;
  /** What the files say that differ from what is committed, by procedure id. */
  draftById: ReadonlyMap<string, TextFacts>;
  /** Annotated tags `edition/…`; none where nobody asked for them. */
  tags?: readonly ReadTag[];
}

type Draft = Pick<Revision, 'edition' | 'reviewed' | 'content' | 'body'>;

const NOTHING_SAID: Draft = {};

interface Context extends HistoryParts {
  dates: DateReader;
}

/** Puts together what git tells and what lies in the content folder. */
export function toHistory(parts: HistoryParts): History {
  const { past, tree, procedures, draftById } = parts;
  const context = { ...parts, dates: dateReader() };
  const factsOf = (revision: Revision) => factsIn(revision, context);
  const currentById = new Map(procedures.map((procedure) => [procedure.id, procedure]));
  const ids = [...new Set([...past.changesById.keys(), ...currentById.keys()])].toSorted(compareText);
  const pasts = ids.map((id): ProcedurePast => {
    const revisions = (past.changesById.get(id) ?? []).map((change) => revisionOf(change, context));
    return { id, revisions, factsOf, current: currentById.get(id), isUncommitted: draftById.has(id) };
  });
  const editionsById = new Map(pasts.map((each) => [each.id, editionsOf(each)]));
  const revisionsById = new Map(pasts.map(({ id, revisions }) => [id, revisions]));
  const gone = pasts.map((each) => goneProcedure(each, editionsById.get(each.id) ?? []));
  return {
    state: past.state,
    unknown: HISTORY_UNKNOWN[past.state],
    head: tree.head,
    latestOn: latestDay(pasts),
    revisionsById,
    editionsById,
    goneById: new Map(gone.filter((each) => each !== undefined).map((each) => [each.id, each])),
    uncommitted: uncommittedIn(parts),
    draftById: new Map(draftById.entries().map(([id, facts]) => [id, saidBy(facts, context.dates)])),
    ...toTags(parts.tags ?? [], { revisionsById, settings: parts.settings }),
  };
}

function latestDay(pasts: readonly ProcedurePast[]): IsoDate | undefined {
  let latest: IsoDate | undefined;
  for (const { revisions } of pasts)
    for (const { day } of revisions) if (latest === undefined || day > latest) latest = day;
  return latest;
}

function uncommittedIn({ tree, procedures, draftById }: HistoryParts): string[] {
  const drafts = procedures.filter(({ id }) => draftById.has(id)).map(({ source }) => source.file);
  return [...new Set([...tree.uncommitted, ...drafts])].toSorted(compareText);
}

function saidBy({ values, content, body }: TextFacts, dates: DateReader): Draft {
  const { edition, reviewed } = values ?? {};
  return { edition, reviewed: reviewed === undefined ? undefined : dates(reviewed).iso, content, body };
}

function revisionOf({ commit: made, path, blob }: FileChange, { past, settings, dates }: Context): Revision {
  const { commit, at, day, isRoot } = made;
  const said = blob === undefined ? undefined : past.factsByBlob.get(blob);
  const { edition, reviewed, content, body } = said ? saidBy(said, dates) : NOTHING_SAID;
  const { effectiveFrom: from, owner, deputy } = said?.values ?? {};
  const effectiveFrom = from === undefined ? undefined : dates(from).iso;
  const subject = settings.history.subjects ? made.subject : '';
  const text = { edition, reviewed, effectiveFrom, content, body, owner, deputy };
  const revision: Revision = { commit, at, day, subject, path, blob, ...text };
  if (past.state === 'shallow' && isRoot) revision.isCut = true;
  return revision;
}

function factsIn({ blob = '' }: Revision, { past, settings, dates }: Context): EditionFacts | undefined {
  const { values } = past.factsByBlob.get(blob) ?? {};
  return values && editionFacts(values, settings.audience, dates);
}
