import { contentPath, isMediaPath, sectionIn } from '#model/content-path.ts';
import { targetsOf, mediaPath } from '#lint/references.ts';
import { isChangedSinceReview } from '#model/coverage-state.ts';
import { editionInForce } from '#model/edition-in-force.ts';
import type { Edition, History, Revision } from '#model/history.ts';
import type { IsoDate } from '#model/iso-date.ts';
import { lastReview } from '#model/last-review.ts';
import { buildManual, type Manual } from '#model/manual.ts';
import { renewalDays } from '#report/transfers-of.ts';
import { narrowest } from '#model/narrowest.ts';
import { AUDIENCE_LABEL, type Procedure } from '#model/procedure.ts';

type Audience = Procedure['audience'];
type IsOpen = (item: { audience: Audience }) => boolean;

/**
 * The manual as a site for `audience` may show it. Of a procedure that is kept to fewer people nothing is left but its
 * number, its works, posts and dates, so that every count stays right; its words, pictures, editions and changes are in
 * nothing that is made of this manual.
 */
export function withheldFrom(files: Manual, audience: Audience, asOf: IsoDate): Manual {
  const isOpen: IsOpen = (item) => narrowest(item.audience, audience) === audience;
  const closed = files.procedures.filter((procedure) => isClosed(procedure, files.history, isOpen));
  const closedEditions = [...files.history.editionsById.values()].flat().filter((edition) => !isOpen(edition));
  if (closed.length === 0 && closedEditions.length === 0) return files;
  const isClosedNow = new Set(closed);
  const closedFiles = new Set(closed.map(({ source }) => source.file));
  const isOpenAsset = openAssets(files, closed, sectionsOf(files, closed, closedEditions));
  const isToldOf = ({ file }: { file: string }) => !closedFiles.has(file) && isOpenAsset(file);
  return buildManual({
    ...files,
    procedures: files.procedures.map((procedure) =>
      isClosedNow.has(procedure) ? standIn(procedure, { files, asOf }) : procedure,
    ),
    notices: files.notices.filter(isToldOf),
    loose: files.loose?.filter(isToldOf),
    assets: files.assets.filter(isOpenAsset),
    history: openHistory(files.history, { isOpen, closed, isToldOf }),
  });
}

/** A broken file that says nothing of its audience is for those for whom its last good text was. */
function isClosed(procedure: Procedure, { editionsById }: History, isOpen: IsOpen): boolean {
  if (!procedure.isAudienceUnknown) return !isOpen(procedure);
  const editions = editionsById.get(procedure.id) ?? [];
  return editions.length > 0 && !editions.some(isOpen);
}

/** Numbers, posts and dates are those of the edition in force, which may be an older one than the file's. */
function standIn(procedure: Procedure, { files, asOf }: { files: Manual; asOf: IsoDate }): Procedure {
  const { id, section, reviewEvery, audience, size, source } = procedure;
  const inForce = editionInForce(files.history.editionsById.get(id) ?? [], asOf);
  const { work, owner, deputy, effectiveFrom } = inForce ?? procedure;
  const title = `${AUDIENCE_LABEL[audience]}の業務手順書`;
  const edition = inForce?.number ?? procedure.edition;
  const shown = { ...procedure, ...inForce, id, edition };
  const facts = { work, owner, deputy, effectiveFrom, edition, ...partOf(shown), ...reviewOf(shown, { files, asOf }) };
  const words = { title, kana: '', aliases: [], summary: '', related: [] };
  const changed = isChangedSinceReview(procedure, files, asOf) ? { isChanged: true as const } : {};
  const renewedOn = renewalDays(procedure, files.history);
  const rest = { reviewEvery, audience, size, source, renewedOn, isBroken: false };
  return { id, section, ...words, ...facts, ...rest, ...changed, isWithheld: true };
}

/** In place of the words for 担当範囲 the number: that there is a part of its own is what counts. */
function partOf({ part, id }: Procedure): Pick<Procedure, 'part'> {
  return part === undefined ? {} : { part: id };
}

/** The review that counts on the day, or that none can be told, since what git tells of the procedure is withheld too. */
function reviewOf(
  procedure: Procedure,
  { files, asOf }: { files: Manual; asOf: IsoDate },
): Pick<Procedure, 'reviewed' | 'isReviewUnrecorded'> {
  const { day, isUnrecorded } = lastReview(procedure, files.history, asOf);
  if (isUnrecorded) return { reviewed: procedure.reviewed, isReviewUnrecorded: true };
  return { reviewed: day === undefined ? procedure.reviewed : { raw: day, iso: day } };
}

/** The sections of closed procedures, and those in which closed editions stood or their procedures stand now. */
function sectionsOf(
  { procedureById }: Manual,
  closed: readonly Procedure[],
  editions: readonly Edition[],
): ReadonlySet<string | undefined> {
  const moved = editions.map(({ procedure }) => procedureById.get(procedure)?.section);
  return new Set([...closed.map(({ section }) => section), ...editions.map(({ path }) => sectionIn(path)), ...moved]);
}

/**
 * In `sections`, which keep a procedure or an edition to themselves or did so, only what others of their procedures or the
 * register of forms name is shown: pictures of an edition outlast it.
 */
function openAssets(
  files: Manual,
  closed: readonly Procedure[],
  sections: ReadonlySet<string | undefined>,
): (path: string) => boolean {
  const isClosed = new Set(closed);
  const named = files.procedures.filter((procedure) => !isClosed.has(procedure)).flatMap(mediaOf);
  const forms = files.forms.map(({ section, file }) => contentPath.media(section, file));
  const open = new Set([...named, ...forms]);
  return (path) => !isMediaPath(path) || !sections.has(sectionIn(path)) || open.has(path);
}

function mediaOf(procedure: Procedure): string[] {
  const targets = [...targetsOf(procedure, 'links'), ...targetsOf(procedure, 'images')];
  return targets.flatMap(({ target }) => (target.kind === 'media' ? [mediaPath(procedure, target.path)] : []));
}

interface Closed {
  isOpen: IsOpen;
  closed: readonly Procedure[];
  isToldOf: (at: { file: string }) => boolean;
}

function openHistory(history: History, { isOpen, closed, isToldOf }: Closed): History {
  const closedIds = new Set(closed.map(({ id }) => id));
  const editions = [...history.editionsById];
  const openRevisions = (id: string, all: readonly Revision[]) => {
    const kept = (history.editionsById.get(id) ?? []).filter((edition) => !isOpen(edition));
    if (closedIds.has(id)) return [];
    return all.filter(({ edition }) => !kept.some(({ number }) => number === edition)).map(untold(kept));
  };
  return {
    ...history,
    editionsById: filled(editions.map(([id, all]) => [id, closedIds.has(id) ? [] : all.filter(isOpen)])),
    revisionsById: filled(Array.from(history.revisionsById, ([id, all]) => [id, openRevisions(id, all)])),
    goneById: new Map([...history.goneById].filter(([, { lastEdition }]) => !lastEdition || isOpen(lastEdition))),
    draftById: new Map([...history.draftById].filter(([id]) => !closedIds.has(id))),
    uncommitted: history.uncommitted.filter((file) => isToldOf({ file })),
  };
}

/** A text that bears no number that can be read may have been a closed edition's: it counts, without its subject. */
function untold(closed: readonly Edition[]): (revision: Revision) => Revision {
  const isUnsure = ({ edition, blob }: Revision) => edition === undefined && blob !== undefined && closed.length > 0;
  return (revision) => (isUnsure(revision) ? { ...revision, subject: '' } : revision);
}

function filled<T>(entries: readonly (readonly [string, readonly T[]])[]): ReadonlyMap<string, readonly T[]> {
  return new Map(entries.filter(([, items]) => items.length > 0));
}
