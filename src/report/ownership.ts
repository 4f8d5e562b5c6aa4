import { hasDeputy } from '#model/has-deputy.ts';
import type { IsoDate } from '#model/iso-date.ts';
import { groupBy, type Manual } from '#model/manual.ts';
import { holdersOf, isOnRoster } from '#model/post-holders.ts';
import { isActive, isSingleHolder, sumOfHours, type WorkItem, yearlyHours } from '#model/work-item.ts';
import { proceduresInOrder, worksInOrder } from './names.ts';
import { reportSections } from './report-sections.ts';

/** What a post answers for, as ids in the order of lists, and how many hold it. Never who. */
export interface PostLoad {
  post: string;
  name: string;
  section: string;
  isHead: boolean;
  ownerWorks: readonly string[];
  deputyWorks: readonly string[];
  ownerProcedures: readonly string[];
  deputyProcedures: readonly string[];
  /** Of the works that the post owns: those that at most one person can do, and those without a deputy. */
  singleWorks: readonly string[];
  worksWithoutDeputy: readonly string[];
  /** Yearly hours of the works that the post owns; null where they are filled in of none. */
  hours: number | null;
  /** Of the works that the post owns: those whose hours are not filled in, and are in no figure. */
  worksWithoutHours: readonly string[];
  /** How many hold the post on the day; null where the roster does not name the post. */
  holderCount: number | null;
  file: string;
  line: number;
}

/** Every post with its load, in the order of the organisation and of `section.yaml`. */
export function ownership(manual: Manual, asOf: IsoDate): PostLoad[] {
  const works = byPosts(worksInOrder(manual).filter(isActive));
  const procedures = byPosts(proceduresInOrder(manual));
  const posts = reportSections(manual).flatMap(({ section }) => manual.sectionById.get(section)?.posts ?? []);
  return posts.map((post) => {
    const owned = works.owner.get(post.id) ?? [];
    return {
      post: post.id,
      name: post.name,
      section: post.section,
      isHead: post.isHead,
      ownerWorks: idsOf(owned),
      deputyWorks: idsOf(works.deputy.get(post.id)),
      ownerProcedures: idsOf(procedures.owner.get(post.id)),
      deputyProcedures: idsOf(procedures.deputy.get(post.id)),
      singleWorks: idsOf(owned.filter(isSingleHolder)),
      worksWithoutDeputy: idsOf(owned.filter((work) => !hasDeputy(work, manual))),
      hours: hoursOf(owned),
      worksWithoutHours: idsOf(owned.filter((work) => yearlyHours(work) === undefined)),
      holderCount: isOnRoster(manual, post.id) ? holdersOf(manual, post.id, asOf).length : null,
      file: post.source.file,
      line: post.source.line,
    };
  });
}

function byPosts<T extends { owner?: string; deputy?: string }>(items: readonly T[]) {
  return {
    owner: groupBy(items, ({ owner }) => (owner ? [owner] : [])),
    deputy: groupBy(items, ({ deputy }) => (deputy ? [deputy] : [])),
  };
}

function hoursOf(works: readonly WorkItem[]): number | null {
  const isKnown = works.length === 0 || works.some((work) => yearlyHours(work) !== undefined);
  return isKnown ? sumOfHours(works) : null;
}

function idsOf(items: readonly { id: string }[] = []): string[] {
  return items.map(({ id }) => id);
}
