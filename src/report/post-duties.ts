import { groupBy, type Manual } from '#model/manual.ts';
import type { Procedure } from '#model/procedure.ts';
import { isActive, type WorkItem } from '#model/work-item.ts';

/** What each post answers for and stands in for, by post id: looked up for every post, so collected once for all. */
export interface PostDuties {
  owned: ReadonlyMap<string, readonly WorkItem[]>;
  deputised: ReadonlyMap<string, readonly WorkItem[]>;
  /** Procedures of which the post is owner or deputy. */
  procedures: ReadonlyMap<string, readonly Procedure[]>;
}

/** Collects the 現行 works and the procedures of all posts, in the order of the manual. */
export function postDuties(manual: Manual): PostDuties {
  const works = manual.works.filter(isActive);
  return {
    owned: groupBy(works, ({ owner }) => ids(owner)),
    deputised: groupBy(works, ({ deputy }) => ids(deputy)),
    procedures: groupBy(manual.procedures, ({ owner, deputy }) => ids(owner, deputy)),
  };
}

function ids(...posts: readonly (string | undefined)[]): string[] {
  return posts.filter((id) => id !== undefined);
}
