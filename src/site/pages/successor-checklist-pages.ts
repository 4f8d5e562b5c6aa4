import { postLabel } from '#model/section.ts';
import { address } from '#model/address.ts';
import { keyedPage, type KeyedPage, type PageProps } from '../page.ts';
import { asOf, chrome, duties, manual } from '../site.ts';
import { type SuccessorChecklistView, successorChecklistView } from '../views/successor-checklist-view.ts';

/** The successor's checklist of every post. */
export const successorChecklistPages = (): Iterable<KeyedPage<PageProps<SuccessorChecklistView>>> =>
  manual.postById.values().map((post) => {
    const label = postLabel(post, manual.sectionById);
    return keyedPage<SuccessorChecklistView>(
      { id: post.id },
      {
        chrome,
        head: {
          title: '引継ぎチェックリスト',
          titleKind: label,
          path: address.successorChecklist(post.id),
          description: `${label}の業務を一つずつ引き継いだかを確かめる表です。`,
          trail: [
            { label: 'ホーム', href: address.home },
            {
              label: manual.sectionById.get(post.section)?.name ?? post.section,
              href: address.section(post.section),
            },
            { label: post.name, href: address.post(post.id) },
          ],
        },
        view: successorChecklistView(post, { manual, duties, asOf }),
      },
    );
  });
