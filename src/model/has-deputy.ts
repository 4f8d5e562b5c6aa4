import type { Manual } from './manual.ts';
import type { WorkItem } from './work-item.ts';

/** What tells whether a post exists. */
export type KnownPosts = Pick<Manual, 'postById' | 'notices'>;

/**
 * True where a work names a 副担当 that a section has: a post that does not exist can stand in for nobody. Where the posts of a
 * section cannot be read, nobody knows that it does not, and what the row says counts.
 */
export function hasDeputy({ deputy }: Pick<WorkItem, 'deputy'>, posts: KnownPosts): boolean {
  return isThere(deputy, posts);
}

/** True where a work names a 主担当 that a section has, or may have: as of the 副担当. */
export function hasOwner({ owner }: Pick<WorkItem, 'owner'>, posts: KnownPosts): boolean {
  return isThere(owner, posts);
}

function isThere(post: string | undefined, { postById, notices }: KnownPosts): boolean {
  return post !== undefined && (postById.has(post) || notices.some(isUnreadSection));
}

function isUnreadSection({ file, ruleId }: Manual['notices'][number]): boolean {
  return ruleId === 'readable-file' && file.endsWith('/section.yaml');
}
