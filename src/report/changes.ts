import { sectionIn } from '#model/content-path.ts';
import { editionSummary } from '#model/edition-summary.ts';
import { compareText } from '#model/finding.ts';
import { hasJapanese } from '#model/has-japanese.ts';
import type { Edition, Revision } from '#model/history.ts';
import type { IsoDate } from '#model/iso-date.ts';
import type { Manual } from '#model/manual.ts';
import { type MinorRevision, minorRevisions } from './minor-revisions.ts';

/** What kind of change it is. 軽微な修正 keeps the number of the edition; 見直し changes nothing but the review date. */
export type ChangeKind = '制定' | '改正' | '軽微な修正' | '見直し（改正なし）' | '廃止';

/** One change of one procedure. */
export interface Change {
  procedure: string;
  title: string;
  section: string;
  /** Owner and deputy of the procedure: whom the change concerns first. */
  posts: readonly string[];
  kind: ChangeKind;
  /** The day from which it counts: 施行日 of an edition, or the day in Japan of the commit. */
  day: IsoDate;
  /** The edition that it made, or in which it was made. */
  edition?: number;
  reason: string;
  summary: string;
  /** The commit that made it; absent where it is not committed yet. */
  commit?: string;
  /** The instant of that commit in UTC. */
  at?: string;
}

/** All changes that git knows, those to come among them, the newest first. */
export function changes(manual: Manual): Change[] {
  const { history } = manual;
  const found = [...history.editionsById.keys()].flatMap((id) => changesOf(manual, id));
  const gone = [...history.goneById.values()].flatMap(({ id, goneOn, lastEdition, revision }) =>
    goneOn && lastEdition ? [goneChange(id, { day: goneOn, edition: lastEdition, revision })] : [],
  );
  return [...found, ...gone].toSorted(
    (a, b) => compareText(b.day, a.day) || compareText(a.procedure, b.procedure) || (b.edition ?? 0) - (a.edition ?? 0),
  );
}

function changesOf(manual: Manual, id: string): Change[] {
  const editions = manual.history.editionsById.get(id) ?? [];
  const base = { procedure: id, title: editions.at(-1)?.title || id, section: sectionOf(manual, id, editions) };
  return [
    ...editions.flatMap((edition) => editionChange(edition, base, overtaking(edition, editions))),
    ...minorRevisions(manual.history, id).map((minor) => ({ ...base, ...minorChange(minor, editions) })),
  ];
}

type Base = Pick<Change, 'procedure' | 'title' | 'section'>;

/** The edition that came into force no later than an earlier one, which never did. */
function overtaking({ number, effectiveFrom }: Edition, editions: readonly Edition[]): Edition | undefined {
  const isSooner = (day: IsoDate | undefined) =>
    day !== undefined && effectiveFrom?.iso !== undefined && day <= effectiveFrom.iso;
  return editions.find((later) => later.number > number && isSooner(later.effectiveFrom?.iso));
}

function editionChange(edition: Edition, base: Base, later: Edition | undefined): Change[] {
  const day = edition.effectiveFrom?.iso ?? edition.firstRevision?.day;
  if (day === undefined) return [];
  return [
    {
      ...base,
      kind: edition.number === 1 ? '制定' : '改正',
      day,
      posts: postsOf(edition),
      edition: edition.number,
      reason: edition.changes?.reason ?? '',
      summary: `${later ? `施行される前に第${later.number}版に替わりました。` : ''}${editionSummary(edition)}`,
      commit: edition.firstRevision?.commit,
      at: edition.firstRevision?.at,
    },
  ];
}

function minorChange({ revision, kind }: MinorRevision, editions: readonly Edition[]): Omit<Change, keyof Base> {
  const edition = editions.find(({ number }) => number === revision.edition);
  return {
    kind: kind === 'review' ? '見直し（改正なし）' : '軽微な修正',
    day: revision.day,
    posts: edition ? postsOf(edition) : [],
    edition: revision.edition,
    reason: '',
    summary: kind === 'review' ? '内容を見直し、改正はありませんでした。' : (said(revision.subject) ?? UNSAID[kind]),
    commit: revision.commit,
    at: revision.at,
  };
}

/** What stands for a commit that says nothing to staff. */
const UNSAID = {
  correction: '文言などの修正（版は変わりません）',
  posts: '主管の職又は副担当の職の変更（版は変わりません）',
} as const;

/** What a commit says to staff: without a prefix for programs (`content: …`); undefined for what is no Japanese. */
function said(subject: string): string | undefined {
  const text = subject.replace(/^[a-z][\w./-]*(?:\([^()]*\))?!?:\s*/iu, '');
  return hasJapanese(text) ? text : undefined;
}

function goneChange(
  id: string,
  { day, edition, revision }: { day: IsoDate; edition: Edition; revision?: Revision },
): Change {
  return {
    procedure: id,
    title: edition.title,
    section: sectionIn(edition.path) ?? '',
    posts: postsOf(edition),
    kind: '廃止',
    day,
    edition: edition.number,
    reason: '',
    summary: 'この手順書は廃止されました。',
    commit: revision?.commit,
    at: revision?.at,
  };
}

function postsOf({ owner, deputy }: Edition): string[] {
  return [owner, deputy].filter((post) => post !== undefined);
}

function sectionOf(manual: Manual, id: string, editions: readonly Edition[]): string {
  return manual.procedureById.get(id)?.section ?? sectionIn(editions.at(-1)?.path ?? '') ?? '';
}
