import { address } from '#model/address.ts';
import { derivedPage, type KeyedPage, type PageProps } from '../page.ts';
import { chrome, manual } from '../site.ts';
import { ojtBasis, type OjtView, ojtView } from '../views/ojt-view.ts';

/** The OJT sheets of every section that has procedures. */
export const ojtPages = (): Iterable<KeyedPage<PageProps<OjtView>>> =>
  manual.sections
    .values()
    .filter(({ id }) => manual.proceduresBySection.has(id))
    .map((section) =>
      derivedPage<OjtView>(
        { id: section.id },
        {
          chrome,
          head: {
            title: 'OJTシート',
            titleKind: section.name,
            path: address.ojt(section.id),
            description: `${section.name}の業務手順書ごとに、教える人と教わる人が一緒に使う表です。`,
            trail: [
              { label: 'ホーム', href: address.home },
              { label: section.name, href: address.section(section.id) },
            ],
          },
          basis: ojtBasis(section, manual),
        },
        () => ojtView(section, manual),
      ),
    );
