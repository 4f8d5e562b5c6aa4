import type { Post, Section } from './section.ts';

/** Names as people write posts, folded by `foldPostName`, with the ids of the posts that they can only mean. */
export type PostSymbols = ReadonlyMap<string, string>;

/** What no two ways of writing a post's name differ in: width and white space. */
export function foldPostName(text: string): string {
  return text.normalize('NFKC').replaceAll(/\s/gu, '');
}

/** The posts of a section by their names, with the section's name before them or without. */
export function postSymbols(section: Section): PostSymbols {
  return unambiguous(section.posts, ({ name }) => [name, section.name + name]);
}

/** The posts of all sections by their names, each behind the name of its section. */
export function postSymbolsOfAll(sections: readonly Section[]): PostSymbols {
  const nameOf = new Map(sections.map(({ id, name }) => [id, name] as const));
  const posts = sections.flatMap((section) => section.posts);
  return unambiguous(posts, ({ name, section }) => [(nameOf.get(section) ?? '') + name]);
}

function unambiguous(posts: readonly Post[], namesOf: (post: Post) => string[]): PostSymbols {
  const named = posts.flatMap((post) => namesOf(post).map((name) => ({ name: foldPostName(name), id: post.id })));
  const byName = Map.groupBy(named, ({ name }) => name);
  return new Map(
    [...byName].flatMap(([name, [first, ...others]]) => (first && others.length === 0 ? [[name, first.id]] : [])),
  );
}
