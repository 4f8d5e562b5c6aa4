import type { Manual } from './manual.ts';
import { isVacant, type Staffing } from './post-holders.ts';
import type { Post } from './section.ts';
import type { WorkItem } from './work-item.ts';

/**
 * Whom to ask about a work, first to last: owner, deputy, head of the section. Vacant posts are left out, unless all are: then
 * their telephones are all there is.
 */
export function askedPosts({ owner, deputy, section }: WorkItem, manual: Manual, staffing: Staffing): Post[] {
  const head = manual.sectionById.get(section)?.posts.find((post) => post.isHead);
  const posts = new Set([owner, deputy, head?.id].flatMap((id) => manual.postById.get(id ?? '') ?? []));
  const held = [...posts].filter(({ id }) => !isVacant(id, staffing));
  return held.length > 0 ? held : [...posts];
}
