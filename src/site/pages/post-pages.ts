import { address } from '#model/address.ts';
import { derivedPage, type KeyedPage, type PageProps } from '../page.ts';
import { asOf, chrome, manual, versions } from '../site.ts';
import { postLabel } from '#model/section.ts';
import { type PostView, postView } from '../views/post-view.ts';
import { packByPost } from './post-packs.ts';

const pages = { manual, editionsById: versions.editionsById };

/** The page of every post. */
export const postPages = (): Iterable<KeyedPage<PageProps<PostView>>> =>
  manual.postById.values().map((post) => {
    const shown = packByPost.get(post.id);
    if (!shown) throw new Error(`No pack for ${post.id}`);
    return derivedPage<PostView>(
      { id: post.id },
      {
        chrome,
        basis: [shown.basis, post],
        head: {
          title: postLabel(post, manual.sectionById),
          path: address.post(post.id),
          description: `${postLabel(post, manual.sectionById)}が受け持つ業務、はじめの5開庁日、年間予定、足りないものです。`,
          trail: [
            { label: 'ホーム', href: address.home },
            { label: manual.sectionById.get(post.section)?.name ?? post.section, href: address.section(post.section) },
          ],
        },
      },
      () => postView(post, { pack: shown.pack, asOf, pages }),
    );
  });
