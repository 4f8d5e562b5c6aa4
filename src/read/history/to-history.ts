import { compareText } from '#model/finding.ts';
import { editionsOf, goneProcedure, type ProcedurePast, type RevisionText } from '#model/editions-of.ts';
import { HISTORY_UNKNOWN, type EditionFacts, type History, type Revision } from '#model/history.ts';
import type { Procedure } from '#model/procedure.ts';
import type { Settings } from '#model/settings.ts';
import type { WorkingTree } from '../working-tree.ts';
import { instantOf, dayInJapan } from './commit-time.ts';
import type { Change } from './linear-history.ts';
import type { Past } from './read-past.ts';
import { shownSubject } from './shown-subject.ts';
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

/** Puts together what git tells and what lies in the content folder. */
export function toHistory(parts: HistoryParts): History {
  const { past, tree, procedures, draftById } = parts;
  const currentById = new Map(procedures.map((procedure) => [procedure.id, procedure]));
  const ids = [...new Set([...past.changesById.keys(), ...currentById.keys()])].toSorted(compareText);
  const pasts = ids.map((id): ProcedurePast => {
    const texts = (past.changesById.get(id) ?? []).map((change) => revisionText(change, parts));
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
    draftById: new Map(draftById.entries().map(([id, facts]) => [id, draftOf(facts)])),
  };
}

function uncommittedIn({ tree, procedures, draftById }: HistoryParts): string[] {
  const drafts = procedures.filter(({ id }) => draftById.has(id)).map(({ source }) => source.file);
  return [...new Set([...tree.uncommitted, ...drafts])].toSorted(compareText);
}

function draftOf({
  facts,
  edition,
  content,
  body,
}: TextFacts): Pick<Revision, 'edition' | 'reviewed' | 'content' | 'body'> {
  return { edition, reviewed: facts?.reviewed?.iso, content, body };
}

function revisionText(change: Change, { past, settings }: HistoryParts): RevisionText {
  const { commit, path, blob } = change;
  const read = blob === undefined ? undefined : past.factsByBlob.get(blob);
  const at = instantOf(commit.time);
  const revision: Revision = {
    commit: commit.commit,
    at,
    day: dayInJapan(at),
    subject: settings.history.subjects ? shownSubject(commit.subject) : '',
    path,
    blob,
    ...(read && draftOf(read)),
    ...(past.state === 'shallow' && commit.isRoot ? { isCut: true as const } : {}),
  };
  return { revision, facts: read?.facts && completed(read.facts, settings) };
}

/** A text that names no audience has that of `manual.yaml`. */
function completed(facts: NonNullable<TextFacts['facts']>, settings: Settings): EditionFacts {
  return { ...facts, audience: facts.audience ?? settings.audience };
}
