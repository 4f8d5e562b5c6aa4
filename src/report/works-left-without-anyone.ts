import type { IsoDate } from '#model/iso-date.ts';
import type { Manual } from '#model/manual.ts';
import { hasRoster, holdersOf, isOnRoster } from '#model/post-holders.ts';
import { isActive, type WorkItem } from '#model/work-item.ts';
import { worksInOrder } from './names.ts';

/** A work that nobody is left for: no named post is filled any more, or nobody who can do it remains. */
export interface WorkLeft {
  workId: string;
  cause: 'no-post' | 'no-capable';
  /** True where that is so today, before anybody leaves. */
  isAlready: boolean;
}

/** The words for the causes. */
export const WORK_LEFT_LABEL: Readonly<Record<WorkLeft['cause'], string>> = {
  'no-post': '担当の職がすべて空きます',
  'no-capable': '対応できる人がいなくなります',
};

interface Leaving {
  manual: Manual;
  asOf: IsoDate;
  posts: ReadonlySet<string>;
  /** Staff numbers; empty without a roster. */
  staff: ReadonlySet<string>;
}

/**
 * 異動影響シミュレーション: the works left without anyone when the holders of `posts` all move on `asOf` and nobody has
 * come yet. With a roster, a leaver also leaves the other posts that he or she holds. 対応可能者数 is lowered by the
 * leavers among the holders of the work's own posts. A post that the roster never names is taken as filled.
 */
export function worksLeftWithoutAnyone(manual: Manual, asOf: IsoDate, posts: readonly string[]): WorkLeft[] {
  const today = leaving(manual, asOf, []);
  const after = leaving(manual, asOf, posts);
  return worksInOrder(manual)
    .filter(isActive)
    .flatMap((work) => {
      const cause = causeFor(work, after);
      return cause ? [{ workId: work.id, cause, isAlready: causeFor(work, today) !== undefined }] : [];
    });
}

function leaving(manual: Manual, asOf: IsoDate, posts: readonly string[]): Leaving {
  const staff = new Set(posts.flatMap((post) => holdersOf(manual, post, asOf)));
  return { manual, asOf, posts: new Set(posts), staff };
}

function causeFor(work: WorkItem, leavers: Leaving): WorkLeft['cause'] | undefined {
  const named = [...new Set([work.owner, work.deputy])].filter((post): post is string => Boolean(post));
  if (!named.some((post) => isStillFilled(post, leavers))) return 'no-post';
  const { capableCount } = work;
  return capableCount !== undefined && capableCount <= leaverCount(named, leavers) ? 'no-capable' : undefined;
}

function isStillFilled(post: string, { manual, asOf, posts, staff }: Leaving): boolean {
  if (posts.has(post)) return false;
  return !isOnRoster(manual, post) || holdersOf(manual, post, asOf).some((each) => !staff.has(each));
}

function leaverCount(named: readonly string[], { manual, asOf, posts, staff }: Leaving): number {
  if (!hasRoster(manual)) return named.filter((post) => posts.has(post)).length;
  return new Set(named.flatMap((post) => holdersOf(manual, post, asOf)).filter((each) => staff.has(each))).size;
}
