import type { Manual } from '#model/manual.ts';
import type { Staffing } from '#model/post-holders.ts';
import type { WorkItem } from '#model/work-item.ts';

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

/** The team of a work; those who hold both posts count as owners. */
export function teamOf(work: WorkItem, staffing: Staffing): Team {
  const owners = peopleAt(staffing, work.owner);
  const deputies = peopleAt(staffing, work.deputy).filter((person) => !owners.includes(person));
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
  const missing = '職員配置の名簿がないため、どの職にも一人ずついるとみなしました。';
  return [...TEAM_NOTES, ...(manual.roster.length === 0 ? [missing] : [])];
}
