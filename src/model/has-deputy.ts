import type { Manual } from './manual.ts';
import type { WorkItem } from './work-item.ts';

/** What tells whether a post exists. */
export type KnownPosts = Pick<Manual, 'postById' | 'notices'>;

/**
 * True where a work names a 副担当 that a section has: a post that does not exist can stand in for nobody. Where the posts of a
 * section cannot be read, nobody knows that it does not, and what the row says counts.
 */
export function hasDeputy({ deputy }: Pick<WorkItem, 'deputy'>, posts: KnownPosts): boolean {
  return deputy !== undefined && (posts.postById.has(deputy) || posts.notices.some(isUnreadSection));
}

function isUnreadSection({ file, ruleId }: Manual['notices'][number]): boolean {
  return ruleId === 'readable-file' && file.endsWith('/section.yaml');
}
