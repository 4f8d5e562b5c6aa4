import type { History } from '#model/history.ts';
import { addDays, addMonths, type IsoDate } from '#model/iso-date.ts';
import type { Manual } from '#model/manual.ts';
import { hasRoster, holdersOf } from '#model/post-holders.ts';
import type { Procedure } from '#model/procedure.ts';
import type { Assignment } from '#model/registers.ts';
import { minorRevisions } from './minor-revisions.ts';

/** How far back transfers are looked for, in months. */
export const TRANSFER_MONTHS = 12;

/**
 * The day on which each post last got a new holder within the twelve months up to `asOf`. The first holder that the
 * roster names for a post is no transfer: nobody handed over. Undefined without a roster.
 */
export function transfersOf(manual: Manual, asOf: IsoDate): ReadonlyMap<string, IsoDate> | undefined {
  if (!hasRoster(manual)) return undefined;
  const since = addMonths(asOf, -TRANSFER_MONTHS);
  const last = new Map<string, IsoDate>();
  for (const each of manual.roster) {
    if (each.from <= since || each.from > asOf || !isTransfer(each, manual)) continue;
    if (each.from > (last.get(each.post) ?? '')) last.set(each.post, each.from);
  }
  return last;
}

/** So many days predecessor and successor may hold a post together. */
const LONGEST_OVERLAP = 31;

/** Somebody has followed somebody: who joins others that stay has nothing handed over. */
function isTransfer({ staff, post, from }: Assignment, manual: Manual): boolean {
  const before = holdersOf(manual, post, addDays(from, -1));
  if (before.includes(staff)) return false;
  if (before.length === 0)
    return manual.roster.some((other) => other.post === post && other.staff !== staff && other.from < from);
  const after = holdersOf(manual, post, addDays(from, LONGEST_OVERLAP));
  return before.some((each) => !after.includes(each));
}

/** The last change of holder among the posts that answer for a procedure. */
export function transferOf(procedure: Procedure, transfers: ReadonlyMap<string, IsoDate>): IsoDate | undefined {
  const days = [procedure.owner, procedure.deputy].flatMap((post) => (post ? (transfers.get(post) ?? []) : []));
  return days.toSorted().at(-1);
}

/** The days on which a procedure was reviewed, and those from which its changes count. */
export function renewalDays(procedure: Procedure, history: History): readonly IsoDate[] {
  return procedure.renewedOn ?? [...reviewDays(procedure, history), ...changeDays(procedure, history)];
}

/** The days on which a procedure was reviewed, as its file and all its revisions say. */
function reviewDays({ id, reviewed }: Procedure, { revisionsById }: History): IsoDate[] {
  const reviews = (revisionsById.get(id) ?? []).map((revision) => revision.reviewed);
  return [reviewed?.iso, ...reviews].filter((day) => day !== undefined);
}

/**
 * The days from which the changes of a procedure count: of an edition after the first its 施行日, of a correction that keeps
 * the number the day of its commit, but not before the 施行日 of the edition it was made in (decision 17).
 */
function changeDays({ id }: Procedure, history: History): IsoDate[] {
  const editions = history.editionsById.get(id) ?? [];
  const corrections = minorRevisions(history, id).filter(({ kind }) => kind === 'correction');
  const from = (number: number | undefined) =>
    editions.find((edition) => edition.number === number)?.effectiveFrom?.iso;
  return [
    ...editions.flatMap(({ number, firstRevision }) => (number > 1 ? (from(number) ?? firstRevision?.day ?? []) : [])),
    ...corrections.map(({ revision: { day, edition } }) => laterOf(day, from(edition))),
  ];
}

function laterOf(day: IsoDate, other: IsoDate | undefined): IsoDate {
  return other !== undefined && other > day ? other : day;
}

/** How many days after a transfer a procedure should have been renewed (section 1.4 of this project's domain study). */
export const RENEWAL_DAYS = 90;

/** True where one of the days fell within the time for renewal, the day of the transfer among it, and has come by `asOf`. */
export function isRenewedAfter(
  days: readonly IsoDate[],
  { transfer, asOf }: { transfer: IsoDate; asOf: IsoDate },
): boolean {
  return days.some((day) => day >= transfer && day <= addDays(transfer, RENEWAL_DAYS) && day <= asOf);
}
