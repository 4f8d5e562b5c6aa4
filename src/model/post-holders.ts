import { compareText } from './finding.ts';
import { addDays, type IsoDate } from './iso-date.ts';
import { groupBy, type Manual } from './manual.ts';
import type { Assignment } from './registers.ts';

/** True where the manual has a roster at all; without one nothing can be said about who holds a post. */
export function hasRoster(manual: Manual): boolean {
  return manual.roster.length > 0;
}

/** True where the roster has ever named a holder of the post; of other posts it says nothing, not even a vacancy. */
export function isOnRoster(manual: Manual, post: string): boolean {
  return manual.roster.some((each) => each.post === post);
}

/** Staff numbers that hold a post on a day, sorted. For rules and counts only: never to be published. */
export function holdersOf(manual: Manual, post: string, day: IsoDate): string[] {
  const held = manual.roster.filter((each) => each.post === post && isHeldOn(each, day));
  return [...new Set(held.map((each) => each.staff))].toSorted(compareText);
}

/** True where an assignment is in force on a day. */
export function isHeldOn({ from, to }: Assignment, day: IsoDate): boolean {
  return from <= day && (to === undefined || to >= day);
}

/** Who holds which post on a day: staff numbers, sorted, by post. A post that the roster never names is not in it. */
export type Staffing = ReadonlyMap<string, readonly string[]>;

/** The staffing of all posts at once: looked up for every work, so collected once. For rules and counts only. */
export function staffingOn(roster: readonly Assignment[], day: IsoDate): Staffing {
  const byPost = groupBy(roster, ({ post }) => [post]);
  return new Map(
    Array.from(byPost, ([post, rows]) => {
      const staff = rows.filter((row) => isHeldOn(row, day)).map((row) => row.staff);
      return [post, [...new Set(staff)].toSorted(compareText)];
    }),
  );
}

/** True where the roster says that nobody holds a post. */
export function isVacant(post: string, staffing: Staffing): boolean {
  return staffing.get(post)?.length === 0;
}

/** True where who holds `post` can be asked by who holds `own`: it is not vacant, and not held by one and the same person. */
export function canBeAsked(post: string, own: string | undefined, staffing: Staffing): boolean {
  const holders = (id: string) => staffing.get(id) ?? [];
  return !isVacant(post, staffing) && !isOnePerson({ owner: own, deputy: post }, holders);
}

/** True where the posts of owner and deputy are two and one person holds both, alone: nobody stands in. */
export function isOnePerson(
  { owner, deputy }: { owner?: string; deputy?: string },
  holders: (post: string) => readonly string[],
): boolean {
  if (owner === undefined || deputy === undefined || owner === deputy) return false;
  const [first, second] = [holders(owner), holders(deputy)];
  return first.length === 1 && second.length === 1 && first[0] === second[0];
}

/** Since when a person has held a post without a break, by the lines of that person at that post. */
export function heldSince(rows: readonly Assignment[], day: IsoDate): IsoDate | undefined {
  let since = rows.find((row) => isHeldOn(row, day))?.from;
  for (;;) {
    const start: IsoDate | undefined = since;
    if (start === undefined) return undefined;
    const before = rows.find((row) => row.from < start && isHeldOn(row, addDays(start, -1)));
    if (!before) return start;
    since = before.from;
  }
}
