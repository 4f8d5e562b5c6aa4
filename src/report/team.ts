import { hasDeputy, hasOwner, type KnownPosts } from '#model/has-deputy.ts';
import type { Manual } from '#model/manual.ts';
import { isOnRoster, type Staffing } from '#model/post-holders.ts';
import { isActive, type WorkItem } from '#model/work-item.ts';

/** Who answers for a work on a day, as keys that are never published, and how many can do it alone. */
export interface Team {
  work: WorkItem;
  owners: readonly string[];
  deputies: readonly string[];
  /** 対応可能者数; where it is blank, everybody in owner and deputy posts. */
  capable: number;
}

/** The people at a post: its holders, or one stand-in where the roster never names the post. */
export function peopleAt(staffing: Staffing, post: string | undefined): readonly string[] {
  if (post === undefined) return [];
  return staffing.get(post) ?? [`職 ${post}`];
}

/** The team of a work; those who hold both posts count as owners. At a post that no section has, nobody stands in. */
export function teamOf(work: WorkItem, staffing: Staffing, posts: KnownPosts): Team {
  const at = (post: string | undefined, isThere: boolean) =>
    isThere ? peopleAt(staffing, post) : (staffing.get(post ?? '') ?? []);
  const owners = at(work.owner, hasOwner(work, posts));
  const deputies = at(work.deputy, hasDeputy(work, posts)).filter((person) => !owners.includes(person));
  return { work, owners, deputies, capable: work.capableCount ?? owners.length + deputies.length };
}

/**
 * How many are left who can do the work alone when `leavers` go, at the least. 対応可能者数 says how many, not who: they are
 * taken to be owners first, then deputies, then others of the section, who stay; among those of one post the leavers are
 * taken to be the ones who can.
 */
export function remaining({ owners, deputies, capable }: Team, leavers: ReadonlySet<string>): number {
  const ownersAble = Math.min(capable, owners.length);
  const deputiesAble = Math.min(capable - ownersAble, deputies.length);
  const lost = Math.min(ownersAble, count(owners, leavers)) + Math.min(deputiesAble, count(deputies, leavers));
  return capable - lost;
}

function count(people: readonly string[], leavers: ReadonlySet<string>): number {
  let number = 0;
  for (const person of people) if (leavers.has(person)) number++;
  return number;
}

/** How the figures of `remaining` are made, for readers. */
const TEAM_NOTES: readonly string[] = [
  '対応できる人は、業務一覧の「対応可能者数」だけ、主担当の職にいる人、副担当の職にいる人、課のほかの人の順にいるとみなします。',
  '一つの職に二人以上いるときは、対応できる人から先に異動するとみなします。対応可能者数が空欄の業務は、主担当と副担当の職にいる全員が対応できるとみなします。',
];

/** The notes on who the people are taken to be. */
export function teamNotes(manual: Manual): string[] {
  if (manual.roster.length === 0)
    return [...TEAM_NOTES, '職員配置の名簿がないため、どの職にも一人ずついるとみなしました。'];
  const count = unlistedPosts(manual).length;
  if (count === 0) return [...TEAM_NOTES];
  const missing = `主担当か副担当の職のうち${count}の職は、職員配置に載ったことがなく、何人いるか分からないので、一人ずついるとみなしました。報告「職ごとの担当」で配置人数が空欄の職です。`;
  return [...TEAM_NOTES, missing];
}

/** The posts that answer for a work and that the roster never names. */
function unlistedPosts(manual: Manual): string[] {
  const works = manual.works.filter(isActive);
  const asked = new Set(works.flatMap(({ owner, deputy }) => [owner, deputy]));
  return [...manual.postById.keys()].filter((post) => asked.has(post) && !isOnRoster(manual, post));
}
