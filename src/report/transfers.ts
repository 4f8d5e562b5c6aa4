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

function isTransfer({ staff, post, from }: Assignment, manual: Manual): boolean {
  if (holdersOf(manual, post, addDays(from, -1)).includes(staff)) return false;
  return manual.roster.some((other) => other.post === post && other.staff !== staff && other.from < from);
}

/** The last change of holder among the posts that answer for a procedure. */
export function transferOf(procedure: Procedure, transfers: ReadonlyMap<string, IsoDate>): IsoDate | undefined {
  const days = [procedure.owner, procedure.deputy].flatMap((post) => (post ? (transfers.get(post) ?? []) : []));
  return days.toSorted().at(-1);
}

/** True where the procedure's last review fell within 90 days from the transfer on. */
export function isRenewedAfter(procedure: Procedure, transfer: IsoDate): boolean {
  const reviewed = procedure.reviewed?.iso;
  return reviewed !== undefined && reviewed >= transfer && reviewed <= addDays(transfer, 90);
}
