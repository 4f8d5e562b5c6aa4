import { hasDeputy } from '#model/has-deputy.ts';
import type { IsoDate } from '#model/iso-date.ts';
import type { Manual } from '#model/manual.ts';
import { hasRoster, isOnePerson, type Staffing, staffingOn } from '#model/post-holders.ts';
import { isActive, type WorkItem } from '#model/work-item.ts';
import { type Dependence, DEPENDENCE_LABEL, type DependenceKind, onPost } from './dependence-reason.ts';
import { holderDependence } from './holder-dependence.ts';
import { postName, worksInOrder } from './names.ts';
import { ownership, type PostLoad } from './ownership.ts';

/** All reasons, by kind and then in the order of lists. */
export function dependence(
  manual: Manual,
  asOf: IsoDate,
  loads: readonly PostLoad[] = ownership(manual, asOf),
): Dependence[] {
  const works = worksInOrder(manual).filter(isActive);
  const staffing = staffingOn(manual.roster, asOf);
  const found = [
    ...works.flatMap((work) => ofWork(work, manual, staffing)),
    ...loads.flatMap((load) => ofHolders(load, hasRoster(manual))),
    ...loads.flatMap((load) => ofLoad(load, manual.settings.posts.manyWorks)),
    ...holderDependence(manual, asOf, { loads, staffing }),
  ];
  const kinds = Object.keys(DEPENDENCE_LABEL);
  return found.toSorted((a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind));
}

function ofWork(work: WorkItem, manual: Manual, staffing: Staffing): Dependence[] {
  const { capableCount: count, owner, deputy } = work;
  const posts = `主担当：${postName(manual, owner) ?? 'なし'}、副担当：${postName(manual, deputy) ?? 'なし'}`;
  const as = (kind: DependenceKind, detail: string) => {
    const { file, line } = work.source;
    return { kind, id: work.id, label: work.title, detail, section: work.section, file, line };
  };
  const found: Dependence[] = [];
  if (count === undefined) found.push(as('unknown-count', posts));
  if (count === 0) found.push(as('nobody', posts));
  if (count === 1) found.push(as('single-holder', posts));
  if (!deputy) found.push(as('no-deputy', posts));
  else if (!hasDeputy(work, manual)) found.push(as('unknown-deputy', posts));
  if (owner && owner === deputy) found.push(as('same-post', posts));
  if (isOnePerson(work, (post) => staffing.get(post) ?? [])) found.push(as('same-holder', posts));
  return found;
}

function ofHolders(load: PostLoad, isRosterRead: boolean): Dependence[] {
  const detail = `主担当の業務${listed(load.ownerWorks)}、副担当の業務${listed(load.deputyWorks)}`;
  if (load.holderCount === 0) return [onPost(load, 'vacant-post', detail)];
  return load.holderCount === null && isRosterRead ? [onPost(load, 'unlisted-post', detail)] : [];
}

function listed(works: readonly string[]): string {
  return works.length === 0 ? '0件' : `${works.length}件（${works.join('、')}）`;
}

function ofLoad(load: PostLoad, manyWorks: number): Dependence[] {
  const [count, holders] = [load.ownerWorks.length, load.holderCount ?? 1];
  if (count < manyWorks * Math.max(holders, 1)) return [];
  return [onPost(load, 'heavy-post', `主担当の業務${count}件${holders > 1 ? `（${holders}人）` : ''}`)];
}
