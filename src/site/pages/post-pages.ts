import { address } from '../address.ts';
import { keyedPage, type KeyedPage, type PageProps } from '../page.ts';
import { asOf, chrome, duties, manual } from '../site.ts';
import { postLabel } from '#model/section.ts';
import { type PostView, postView } from '../views/post-view.ts';

/** The page of every post. */
export const postPages: readonly KeyedPage<PageProps<PostView>>[] = Array.from(manual.postById.values(), (post) =>
  keyedPage<PostView>(
    { id: post.id },
    {
      chrome,
      head: {
        title: postLabel(post, manual.sectionById),
        path: address.post(post.id),
        description: `${postLabel(post, manual.sectionById)}が受け持つ業務と業務手順書です。`,
        trail: [
          { label: 'ホーム', href: address.home },
          { label: manual.sectionById.get(post.section)?.name ?? post.section, href: address.section(post.section) },
        ],
      },
      view: postView(post, { manual, asOf, duties }),
    },
  ),
);
