import { addDays, type IsoDate } from '#model/iso-date.ts';
import { groupBy, type Manual } from '#model/manual.ts';
import { type Move, rosterAfter } from '#model/move.ts';
import { type Staffing, staffingOn } from '#model/post-holders.ts';
import { isActive, type WorkItem } from '#model/work-item.ts';
import { worksInOrder } from './names.ts';
import { peopleAt, remaining, type Team, teamOf } from './team.ts';

/** Who held a post before the moves and who holds it after them. Staff numbers: never to be published. */
export interface PostShift {
  post: string;
  stayers: readonly string[];
  leavers: readonly string[];
  newcomers: readonly string[];
}

/** What the moves do to a work: how many can do it before and, at the least, after. */
export interface WorkShift {
  work: WorkItem;
  before: number;
  after: number;
  owner?: PostShift;
  deputy?: PostShift;
  /** True where somebody who comes has been at one of the work's posts before. */
  isKnownToNewcomer: boolean;
  /** Those who have ever been at the work's posts: who leaves now, and who left earlier. */
  leavers: readonly string[];
  formerHolders: readonly string[];
}

/** 異動案 carried out: the day before it, the day of its last move, and what is different. */
export interface Transfer {
  manual: Manual;
  moves: readonly Move[];
  /** The day that 「前」 speaks of: `asOf`, or the day before the first move where that is earlier. */
  before: IsoDate;
  on: IsoDate;
  after: Staffing;
  /** Posts whose holders differ, by post id, in the order of the organisation. */
  posts: ReadonlyMap<string, PostShift>;
  /** Works that somebody leaves, in the order of lists. */
  works: readonly WorkShift[];
}

/** Carries out a list of moves; undefined where it holds none. */
export function transfer(manual: Manual, asOf: IsoDate, moves: readonly Move[]): Transfer | undefined {
  const days = moves.map(({ on }) => on).toSorted();
  const [first, on] = [days[0], days.at(-1)];
  if (first === undefined || on === undefined) return undefined;
  const eve = addDays(first, -1);
  const before = asOf < eve ? asOf : eve;
  const was = staffingOn(manual.roster, before);
  const after = staffingOn(rosterAfter(manual.roster, moves), on);
  const shiftOf = perPost(was, after);
  const shifts = [...manual.postById.keys()]
    .map(shiftOf)
    .filter(({ leavers, newcomers }) => leavers.length + newcomers.length > 0);
  const everAt = everHeld(manual, before);
  const works = worksInOrder(manual).filter(isActive);
  return {
    manual,
    moves,
    before,
    on,
    after,
    posts: new Map(shifts.map((shift) => [shift.post, shift])),
    works: works.flatMap((work) => workShift(teamOf(work, was, manual), shiftOf, everAt) ?? []),
  };
}

type ShiftOf = (post: string) => PostShift;

function perPost(was: Staffing, after: Staffing): ShiftOf {
  const kept = new Map<string, PostShift>();
  return (post) => {
    const known = kept.get(post);
    if (known) return known;
    // A post that neither the roster nor a move names keeps its stand-in.
    const [old, now] = [was.has(post) || !after.has(post) ? peopleAt(was, post) : [], peopleAt(after, post)];
    const shift = {
      post,
      stayers: old.filter((person) => now.includes(person)),
      leavers: old.filter((person) => !now.includes(person)),
      newcomers: now.filter((person) => !old.includes(person)),
    };
    kept.set(post, shift);
    return shift;
  };
}

/** Staff numbers that had been at a post by a day, by post. */
function everHeld(manual: Manual, day: IsoDate): (post: string) => readonly string[] {
  const rows = groupBy(
    manual.roster.filter(({ from }) => from <= day),
    ({ post }) => [post],
  );
  return (post) => (rows.get(post) ?? []).map(({ staff }) => staff);
}

function workShift(team: Team, shiftOf: ShiftOf, everAt: (post: string) => readonly string[]): WorkShift | undefined {
  const { work, owners, deputies } = team;
  const posts = [...new Set([work.owner, work.deputy])].filter((post) => post !== undefined);
  const shifts = posts.map(shiftOf);
  const there = new Set(shifts.flatMap(({ stayers, newcomers }) => [...stayers, ...newcomers]));
  const leavers = [...owners, ...deputies].filter((person) => !there.has(person));
  if (leavers.length === 0) return undefined;
  const ever = new Set(posts.flatMap(everAt));
  const team0 = new Set([...owners, ...deputies]);
  return {
    work,
    before: team.capable,
    after: remaining(team, new Set(leavers)),
    owner: work.owner === undefined ? undefined : shiftOf(work.owner),
    deputy: work.deputy === undefined ? undefined : shiftOf(work.deputy),
    isKnownToNewcomer: shifts.some(({ newcomers }) =>
      newcomers.some((person) => ever.has(person) && !team0.has(person)),
    ),
    leavers,
    formerHolders: [...ever].filter((person) => !team0.has(person)),
  };
}

/** How a post changes, in a word. */
export function changeLabel({ stayers, leavers, newcomers }: PostShift): string {
  if (leavers.length === 0) return newcomers.length === 0 ? '変わらず' : '増員';
  if (stayers.length > 0) return newcomers.length > 0 ? '一部交代' : '減員';
  return newcomers.length > 0 ? '交代' : '空席';
}

/** True where all who held the post leave. */
export function isWholeChange(shift: PostShift | undefined): boolean {
  return shift !== undefined && shift.leavers.length > 0 && shift.stayers.length === 0;
}
