import { compareText } from './finding.ts';
import type { IsoDate } from './iso-date.ts';
import type { Manual } from './manual.ts';

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
  const held = manual.roster.filter((each) => each.post === post && each.from <= day && (!each.to || each.to >= day));
  return [...new Set(held.map((each) => each.staff))].toSorted(compareText);
}
