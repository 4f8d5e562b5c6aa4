import type { History } from '#model/history.ts';
import { addDays, addMonths, type IsoDate } from '#model/iso-date.ts';
import type { Manual } from '#model/manual.ts';
import { hasRoster, holdersOf } from '#model/post-holders.ts';
import type { Procedure } from '#model/procedure.ts';
import type { Assignment } from '#model/registers.ts';

/**
 * The day on which each post last got a new holder within the twelve months up to `asOf`. The first holder that the
 * roster names for a post is no transfer: nobody handed over. Undefined without a roster.
 */
export function transfersOf(manual: Manual, asOf: IsoDate): ReadonlyMap<string, IsoDate> | undefined {
  if (!hasRoster(manual)) return undefined;
  const since = addMonths(asOf, -12);
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

/**
 * The days on which a procedure was reviewed, as its file and all its revisions say, and those on which its text was
 * changed.
 */
export function renewalDays({ id, reviewed }: Procedure, history: History): IsoDate[] {
  const revisions = history.revisionsById.get(id) ?? [];
  const changed = revisions.filter(({ content }, index) => index > 0 && content !== revisions[index - 1]?.content);
  const reviews = [reviewed?.iso, ...revisions.map((revision) => revision.reviewed)];
  return [...reviews.filter((day) => day !== undefined), ...changed.map(({ day }) => day)];
}

/** True where one of the days fell within 90 days from the transfer on. */
export function isRenewedAfter(days: readonly IsoDate[], transfer: IsoDate): boolean {
  return days.some((day) => day >= transfer && day <= addDays(transfer, 90));
}
