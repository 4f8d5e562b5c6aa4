import type { Manual } from './manual.ts';
import { postLabel } from './section.ts';

/** What a post is called wherever it is named, with its section; undefined where no section has or ever had it. */
export function knownPostLabel(
  { postById, abolishedPostById, sectionById }: Pick<Manual, 'postById' | 'abolishedPostById' | 'sectionById'>,
  id: string,
): string | undefined {
  const post = postById.get(id);
  if (post) return postLabel(post, sectionById);
  const abolished = abolishedPostById.get(id);
  return abolished && `${postLabel(abolished, sectionById)}（廃止した職）`;
}
