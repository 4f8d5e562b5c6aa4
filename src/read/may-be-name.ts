import { hasJapanese } from '#model/has-japanese.ts';

/** Fields that name a post. Who does not know that writes a person there. */
const POSTS: readonly string[] = ['owner', 'deputy', 'post', 'by'];

/** True for a value in the place of a post's id that could be somebody's name: findings are published and never repeat one. */
export function mayBeName(key: string, written: unknown): boolean {
  return POSTS.includes(key) && typeof written === 'string' && hasJapanese(written);
}
