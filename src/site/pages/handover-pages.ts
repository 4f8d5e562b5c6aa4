import { postPaper } from '#format/handover/post-paper.ts';
import { postLabel } from '#model/section.ts';
import { address } from '#model/address.ts';
import { paperKindOf } from '../handover/handover-papers.ts';
import { derivedPage, type KeyedPage, type PageProps } from '../page.ts';
import { chrome, manual, versions } from '../site.ts';
import { type HandoverView, handoverView } from '../views/handover-view.ts';
import { packByPost } from './post-packs.ts';

/** The 事務引継書 of every post, as of the day of the build. */
export const handoverPages = (): Iterable<KeyedPage<PageProps<HandoverView>>> =>
  packByPost.entries().map(([id, { pack, contentHash, basis }]) => {
    const post = manual.postById.get(id);
    const name = post ? postLabel(post, manual.sectionById) : id;
    return derivedPage<HandoverView>(
      { id },
      {
        chrome,
        basis,
        head: {
          title: `${name} 事務引継書`,
          trailTitle: '事務引継書',
          path: address.handover(id),
          description: `${name}の事務引継書です。印刷して使えます。`,
          trail: [
            { label: 'ホーム', href: address.home },
            { label: '職の一覧', href: address.posts },
            { label: name, href: address.post(id) },
          ],
        },
      },
      () =>
        handoverView(
          {
            pack,
            contentHash,
            title: '事務引継書',
            paperOf: postPaper,
            option: `--post ${id}`,
            kind: paperKindOf(pack),
          },
          { manual, editionsById: versions.editionsById },
        ),
    );
  });
