import { address } from '#model/address.ts';
import { keyedPage, type KeyedPage, type PageProps } from '../page.ts';
import { chrome, manual } from '../site.ts';
import { type HostingCardView, hostingCardView } from '../views/hosting-card-view.ts';

/** The 受入カード of every section; one that takes nobody in says so. */
export const hostingCardPages = (): Iterable<KeyedPage<PageProps<HostingCardView>>> =>
  manual.sections.values().map((section) =>
    keyedPage<HostingCardView>(
      { id: section.id },
      {
        chrome,
        head: {
          title: '受入カード',
          titleKind: section.name,
          path: address.hostingCard(section.id),
          description: `${section.name}でジョブ・トライアルとリクルート・チャレンジの人を受け入れるときの業務、予定、触れないものです。`,
          trail: [
            { label: 'ホーム', href: address.home },
            { label: section.name, href: address.section(section.id) },
          ],
        },
        view: hostingCardView(section, manual),
      },
    ),
  );
