import type { IsoDate } from '#model/iso-date.ts';
import type { Manual } from '#model/manual.ts';
import { hasRoster, holdersOf } from '#model/post-holders.ts';
import { isActive, type WorkItem } from '#model/work-item.ts';
import { postName, worksInOrder } from './names.ts';
import { ownership, type PostLoad } from './ownership.ts';

/** Why a work or a post hangs on too few people. */
export type DependenceKind =
  | 'single-holder'
  | 'unknown-count'
  | 'no-deputy'
  | 'same-post'
  | 'same-holder'
  | 'vacant-post'
  | 'unlisted-post'
  | 'heavy-post';

/** The words for the kinds, in the order of the report. */
export const DEPENDENCE_LABEL: Readonly<Record<DependenceKind, string>> = {
  'single-holder': '対応できる人が1人以下',
  'unknown-count': '対応可能者数の記載なし',
  'no-deputy': '副担当が空欄',
  'same-post': '主担当と副担当が同じ職',
  'same-holder': '主担当と副担当が同じ人',
  'vacant-post': '職が欠員',
  'unlisted-post': '名簿に記載のない職',
  'heavy-post': '一つの職に集中',
};

/** How many works a post may own before the report names it; this project's own default. */
export const MANY_WORKS = 12;

/** 属人化のおそれ: one reason why one work or post hangs on too few people. Names posts and counts only. */
export interface Dependence {
  kind: DependenceKind;
  /** A work id or a post id. */
  id: string;
  label: string;
  detail: string;
  section: string;
  file: string;
  line: number;
}

/** All reasons, by kind and then in the order of lists. `manyWorks`: from how many owned works on a post is named. */
export function dependence(manual: Manual, asOf: IsoDate, manyWorks: number = MANY_WORKS): Dependence[] {
  const works = worksInOrder(manual).filter(isActive);
  const loads = ownership(manual, asOf);
  const found = [
    ...works.flatMap((work) => ofWork(work, manual, asOf)),
    ...loads.flatMap((load) => ofHolders(load, hasRoster(manual))),
    ...loads.flatMap((load) => ofLoad(load, manyWorks)),
  ];
  const kinds = Object.keys(DEPENDENCE_LABEL);
  return found.toSorted((a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind));
}

function ofWork(work: WorkItem, manual: Manual, asOf: IsoDate): Dependence[] {
  const { capableCount: count, owner, deputy } = work;
  const posts = `主担当：${postName(manual, owner) ?? 'なし'}、副担当：${postName(manual, deputy) ?? 'なし'}`;
  const as = (kind: DependenceKind, detail: string) => {
    const { file, line } = work.source;
    return { kind, id: work.id, label: work.title, detail, section: work.section, file, line };
  };
  const found: Dependence[] = [];
  if (count === undefined) found.push(as('unknown-count', posts));
  if (count !== undefined && count <= 1) found.push(as('single-holder', `${count}人。${posts}`));
  if (!deputy) found.push(as('no-deputy', posts));
  if (owner && owner === deputy) found.push(as('same-post', posts));
  else if (isOnePerson(manual, asOf, [owner, deputy])) found.push(as('same-holder', posts));
  return found;
}

function isOnePerson(manual: Manual, asOf: IsoDate, posts: readonly (string | undefined)[]): boolean {
  const holders = posts.map((post) => (post ? holdersOf(manual, post, asOf) : []));
  return hasRoster(manual) && holders.every((each) => each.length > 0) && new Set(holders.flat()).size === 1;
}

function ofHolders(load: PostLoad, isRosterRead: boolean): Dependence[] {
  const detail = `主担当の業務${load.ownerWorks.length}件、副担当の業務${load.deputyWorks.length}件`;
  if (load.holderCount === 0) return [onPost(load, 'vacant-post', detail)];
  return load.holderCount === null && isRosterRead ? [onPost(load, 'unlisted-post', detail)] : [];
}

function ofLoad(load: PostLoad, manyWorks: number): Dependence[] {
  const count = load.ownerWorks.length;
  return count >= manyWorks ? [onPost(load, 'heavy-post', `主担当の業務が${count}件`)] : [];
}

function onPost({ post, name, section, file, line }: PostLoad, kind: DependenceKind, detail: string): Dependence {
  return { kind, id: post, label: name, detail, section, file, line };
}
