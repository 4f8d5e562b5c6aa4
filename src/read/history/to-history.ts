import { compareText } from '#model/finding.ts';
import { editionsOf, goneProcedure, type ProcedurePast, type RevisionText } from '#model/editions-of.ts';
import { HISTORY_UNKNOWN, type History, type Revision } from '#model/history.ts';
import type { Procedure } from '#model/procedure.ts';
import type { Settings } from '#model/settings.ts';
import type { WorkingTree } from '../working-tree.ts';
import type { Change } from './linear-history.ts';
import type { Past } from './read-past.ts';
import { type DateReader, dateReader, editionFacts } from './edition-facts.ts';
import type { TextFacts } from './text-facts.ts';

/** What the history is put together from. */
export interface HistoryParts {
  past: Past;
  tree: WorkingTree;
  procedures: readonly Procedure[];
  settings: Settings;
  /** What the files say that differ from what is committed, by procedure id. */
  draftById: ReadonlyMap<string, TextFacts>;
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
  const currentById = new Map(procedures.map((procedure) => [procedure.id, procedure]));
  const ids = [...new Set([...past.changesById.keys(), ...currentById.keys()])].toSorted(compareText);
  const pasts = ids.map((id): ProcedurePast => {
    const texts = (past.changesById.get(id) ?? []).map((change) => revisionText(change, context));
    return { id, texts, current: currentById.get(id), isUncommitted: draftById.has(id) };
  });
  const editionsById = new Map(pasts.map((each) => [each.id, editionsOf(each)]));
  const gone = pasts.map((each) => goneProcedure(each, editionsById.get(each.id) ?? []));
  return {
    state: past.state,
    unknown: HISTORY_UNKNOWN[past.state],
    head: tree.head,
    revisionsById: new Map(pasts.map(({ id, texts }) => [id, texts.map(({ revision }) => revision)])),
    editionsById,
    goneById: new Map(gone.filter((each) => each !== undefined).map((each) => [each.id, each])),
    uncommitted: uncommittedIn(parts),
    draftById: new Map(draftById.entries().map(([id, facts]) => [id, saidBy(facts, context.dates)])),
  };
}

function uncommittedIn({ tree, procedures, draftById }: HistoryParts): string[] {
  const drafts = procedures.filter(({ id }) => draftById.has(id)).map(({ source }) => source.file);
  return [...new Set([...tree.uncommitted, ...drafts])].toSorted(compareText);
}

function saidBy({ values, content, body }: TextFacts, dates: DateReader): Draft {
  const { edition, reviewed } = values ?? {};
  return { edition, reviewed: reviewed === undefined ? undefined : dates(reviewed).iso, content, body };
}

function revisionText(
  { commit: { commit, at, day, subject, isRoot }, path, blob }: Change,
  context: Context,
): RevisionText {
  const { past, settings, dates } = context;
  const said = blob === undefined ? undefined : past.factsByBlob.get(blob);
  const { edition, reviewed, content, body } = said ? saidBy(said, dates) : NOTHING_SAID;
  const shown = settings.history.subjects ? subject : '';
  const revision: Revision = { commit, at, day, subject: shown, path, blob, edition, reviewed, content, body };
  if (past.state === 'shallow' && isRoot) revision.isCut = true;
  return { revision, facts: said?.values && editionFacts(said.values, settings.audience, dates) };
}
