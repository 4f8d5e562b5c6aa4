import { buildManual, type Manual } from '#model/manual.ts';
import type { Post, Section } from '#model/section.ts';
import type { WorkItem } from '#model/work-item.ts';

/** How large a city is. */
export interface CitySize {
  posts: number;
  works: number;
}

/**
 * A manual with more posts and works: those of the corpus over and over, with ids of their own. Every post gets its share of
 * works as 主担当 and as many as 副担当; procedures keep their works, and with them their posts.
 */
export function aCity(corpus: Manual, { posts: postCount, works: workCount }: CitySize): Manual {
  const sections = morePosts(corpus.sections, postCount);
  const posts = sections.flatMap((section) => section.posts);
  const works = Array.from({ length: workCount }, (_, index) => aRow(corpus.works, posts, index));
  return buildManual({ ...corpus, sections, works });
}

function morePosts(sections: readonly Section[], count: number): Section[] {
  return sections.map((section, index) => {
    const share = Math.floor(count / sections.length) + Number(index < count % sections.length);
    return { ...section, posts: Array.from({ length: share }, (_, place) => aPost(section.posts, place)) };
  });
}

function aPost(posts: readonly Post[], place: number): Post {
  const post = posts[place % posts.length];
  if (!post) throw new Error('Every section of the corpus has posts');
  return place < posts.length
    ? post
    : { ...post, id: `${post.id}-${place}`, name: `${post.name}${place}`, isHead: false };
}

function aRow(works: readonly WorkItem[], posts: readonly Post[], index: number): WorkItem {
  const work = works[index % works.length];
  if (!work) throw new Error('The corpus has works');
  const [owner, deputy] = [posts[index % posts.length]?.id, posts[(index * 7 + 3) % posts.length]?.id];
  return index < works.length
    ? { ...work, owner, deputy }
    : { ...work, id: `${work.id}${index}`, title: `${work.title}${index}`, owner, deputy };
}
