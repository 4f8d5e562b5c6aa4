import type { IsoDate } from '#model/iso-date.ts';
import { groupBy, type Manual } from '#model/manual.ts';
import { staffingOn } from '#model/post-holders.ts';
import { isActive } from '#model/work-item.ts';
import { bySection } from './names.ts';
import { reportSections } from './report-sections.ts';
import { peopleAt, remaining, type Team, teamOf } from './team.ts';

/** People who hold the same posts, and how many of them leave: 「住民記録担当の4人のうち1人」. Never who. */
export interface Leavers {
  posts: readonly string[];
  leavingCount: number;
  holderCount: number;
}

/** What happens to a section's works when one or two people leave and nobody has come yet. */
export interface LeavingCase {
  section: string;
  leavers: readonly Leavers[];
  /** Ids of the works that nobody could do any more, in the order of lists. */
  lost: readonly string[];
  /** Those of them that only both together leave without anybody. */
  together: readonly string[];
  /** True for the pair of the section that costs most. */
  isWorst: boolean;
}

/** The cases of one section, and the works that nobody can do even today. */
export interface SectionLeaving {
  section: string;
  already: readonly string[];
  cases: readonly LeavingCase[];
}

/** People of one section that are alike: they hold the same posts, so that it does not matter which of them leaves. */
interface Alike {
  posts: readonly string[];
  people: readonly string[];
}

/**
 * 異動シミュレーション without a list of moves: for every section, which works nobody could do any more when any one or any two
 * of the people in owner and deputy posts leave. The time is linear in the works of each pair.
 */
export function leaving(manual: Manual, asOf: IsoDate): SectionLeaving[] {
  const staffing = staffingOn(manual.roster, asOf);
  const postsByPerson = groupBy([...manual.postById.keys()], (post) => peopleAt(staffing, post));
  const sorted = bySection(manual);
  return reportSections(manual).map(({ section }) => {
    const works = (manual.worksBySection.get(section) ?? []).filter(isActive).toSorted(sorted);
    const teams = works.map((work) => teamOf(work, staffing, manual));
    const open = teams.filter((team) => team.capable > 0);
    const already = teams.filter((team) => team.capable === 0).map(({ work }) => work.id);
    return { section, already, cases: casesOf(section, open, postsByPerson) };
  });
}

type PostsByPerson = ReadonlyMap<string, readonly string[]>;

function casesOf(section: string, teams: readonly Team[], postsByPerson: PostsByPerson): LeavingCase[] {
  const lostTo = lossesOf(teams);
  const groups = alike(new Set(teams.flatMap(peopleOf)), postsByPerson);
  const singles = new Map(groups.map((group) => [group, lostTo(group.people.slice(0, 1))]));
  const caseOf = (chosen: readonly Alike[], lost: readonly string[]): LeavingCase => {
    const alone = new Set(chosen.flatMap((group) => singles.get(group) ?? []));
    const together = chosen.length < 2 ? [] : lost.filter((id) => !alone.has(id));
    return { section, leavers: leaversOf(chosen), lost, together, isWorst: false };
  };
  const pairs = pairsOf(groups)
    .map((pair) => ({ pair, lost: lostTo(twoPeople(pair)) }))
    .filter(({ pair, lost }) => pair.every((group) => (singles.get(group)?.length ?? 0) < lost.length))
    .map(({ pair, lost }) => caseOf(pair, lost));
  return [...byLoss(Array.from(singles, ([group, lost]) => caseOf([group], lost))), ...notable(byLoss(pairs))];
}

/** The works that nobody could do when these people leave, in the order of lists; looks only at their own works. */
function lossesOf(teams: readonly Team[]): (people: readonly string[]) => string[] {
  const teamsByPerson = groupBy(teams, peopleOf);
  const order = new Map(teams.map((team, index) => [team, index]));
  return (people) => {
    const leavers = new Set(people);
    const touched = new Set(people.flatMap((person) => teamsByPerson.get(person) ?? []));
    const lost = [...touched].filter((team) => remaining(team, leavers) === 0);
    return lost.toSorted((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0)).map(({ work }) => work.id);
  };
}

function peopleOf({ owners, deputies }: Team): string[] {
  return [...owners, ...deputies];
}

function alike(people: ReadonlySet<string>, postsByPerson: PostsByPerson): Alike[] {
  // In the order of posts, so that the one in charge stands before the others.
  const known = [...postsByPerson.keys()].filter((person) => people.has(person));
  const groups = groupBy(known, (person) => [(postsByPerson.get(person) ?? []).join(' ')]);
  return Array.from(groups, ([posts, members]) => ({ posts: posts.split(' '), people: members }));
}

function pairsOf(groups: readonly Alike[]): [Alike, Alike][] {
  return groups.flatMap((first, index) =>
    groups
      .slice(index)
      .filter((second) => second !== first || first.people.length > 1)
      .map((second): [Alike, Alike] => [first, second]),
  );
}

function twoPeople([first, second]: readonly [Alike, Alike]): string[] {
  return first === second ? first.people.slice(0, 2) : [...first.people.slice(0, 1), ...second.people.slice(0, 1)];
}

function leaversOf(chosen: readonly Alike[]): Leavers[] {
  return [...new Set(chosen)].map((group) => ({
    posts: group.posts,
    leavingCount: chosen.filter((each) => each === group).length,
    holderCount: group.people.length,
  }));
}

/** Cases that cost something, the worst first. */
function byLoss(cases: readonly LeavingCase[]): LeavingCase[] {
  return cases.filter(({ lost }) => lost.length > 0).toSorted((a, b) => b.lost.length - a.lost.length);
}

/**
 * Of the pairs that cost more than either of their people: the worst, and every pair that costs more than its two
 * people one by one.
 */
function notable([worst, ...others]: readonly LeavingCase[]): LeavingCase[] {
  return worst ? [{ ...worst, isWorst: true }, ...others.filter(({ together }) => together.length > 0)] : [];
}
