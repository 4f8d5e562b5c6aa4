import type { Manual } from '#model/manual.ts';
import { extensionOf, type Post, type Section } from '#model/section.ts';
import type { WorkItem } from '#model/work-item.ts';
import { address } from '#model/address.ts';
import type { TableView } from '../cell.ts';

/** Whom a visitor asks: the posts of the works that are shown, then the head of the section, each with its extension. */
export function contactsTable(manual: Manual, section: Section, works: readonly WorkItem[]): TableView {
  const ids = works.flatMap(({ owner, deputy }) => [owner, deputy]);
  const named = [...new Set(ids)].flatMap((id) => (id === undefined ? [] : (manual.postById.get(id) ?? [])));
  const heads = section.posts.filter(({ isHead }) => isHead);
  return {
    caption: `${section.name}で尋ねる先`,
    empty: '職が登録されていません。',
    columns: [
      { heading: '職', isShort: true },
      { heading: '内線', isShort: true },
      { heading: '何を尋ねるか', isWide: true },
    ],
    rows: [...new Set([...named, ...heads])].map((post) => ({
      cells: [
        { text: post.name, href: address.post(post.id) },
        extensionOf(post, manual.sectionById) ?? '',
        questionFor(post, works),
      ],
    })),
  };
}

function questionFor(post: Post, works: readonly WorkItem[]): string {
  const titles = works.filter(({ owner, deputy }) => owner === post.id || deputy === post.id).map(({ title }) => title);
  return titles.length > 0 ? titles.join('、') : '受入れの可否、困ったこと';
}
