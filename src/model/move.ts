import { addDays, type IsoDate } from './iso-date.ts';
import { isHeldOn } from './post-holders.ts';
import type { Source } from './place.ts';
import type { Assignment } from './registers.ts';

/** 異動案の一行: from a day on somebody takes a post, or nobody does. Never published, like the roster. */
export interface Move {
  post: string;
  /** The staff number; undefined where the post becomes vacant, or where only `replaces` leaves. */
  staff?: string;
  on: IsoDate;
  /** The staff number of the one who leaves, where others at the post stay. */
  replaces?: string;
  source: Source;
}

/**
 * The roster as it is when the moves are carried out. From the day of a move on, a post is held by those that its lines name
 * (where every line names whom it replaces: only these leave), and a person who moves holds the posts that the lines of
 * that day give and no other; who keeps a post beside the new one (兼務) has a line for it.
 */
export function rosterAfter(roster: readonly Assignment[], moves: readonly Move[]): Assignment[] {
  const days = [...new Set(moves.map(({ on }) => on))].toSorted();
  return days.reduce(
    (kept, day) =>
      oneDay(
        kept,
        moves.filter(({ on }) => on === day),
        day,
      ),
    [...roster],
  );
}

function oneDay(roster: readonly Assignment[], moves: readonly Move[], day: IsoDate): Assignment[] {
  const kept = roster.flatMap((each) =>
    isHeldOn(each, day) && isLeaving(each, moves) ? endedBefore(each, day) : [each],
  );
  const isThere = ({ post, staff }: Move) =>
    kept.some((each) => each.post === post && each.staff === staff && isHeldOn(each, day));
  const added = moves.flatMap((move) => {
    const { post, staff, source } = move;
    return staff === undefined || isThere(move) ? [] : [{ post, staff, from: day, note: '', source }];
  });
  return [...kept, ...added];
}

function isLeaving({ post, staff }: Assignment, moves: readonly Move[]): boolean {
  const ofStaff = moves.filter((move) => move.staff === staff);
  if (ofStaff.length > 0) return !ofStaff.some((move) => move.post === post);
  const ofPost = moves.filter((move) => move.post === post);
  const isWhole = ofPost.some(({ replaces }) => replaces === undefined);
  return isWhole || ofPost.some(({ replaces }) => replaces === staff);
}

function endedBefore(assignment: Assignment, day: IsoDate): Assignment[] {
  return assignment.from < day ? [{ ...assignment, to: addDays(day, -1) }] : [];
}
