import { sectionPaper } from '#format/handover/post-paper.ts';
import { sectionPack } from '#report/handover/section-pack.ts';
import { address } from '#model/address.ts';
import { derivedPage, type KeyedPage, type PageProps } from '../page.ts';
import { asOf, chrome, manual, versions } from '../site.ts';
import { type HandoverView, handoverView } from '../views/handover-view.ts';
import { shownPack, sources } from './post-packs.ts';

/** The 引継書 of every section for its head, as of the day of the build. */
export const sectionHandoverPages = (): Iterable<KeyedPage<PageProps<HandoverView>>> =>
  manual.sections.values().map((section) => {
    const { pack, contentHash, basis } = shownPack(sectionPack(section, { reason: '異動', orderedOn: asOf }, sources));
    return derivedPage<HandoverView>(
      { id: section.id },
      {
        chrome,
        basis,
        head: {
          title: `${section.name} 事務引継書（所属長用）`,
          trailTitle: '事務引継書（所属長用）',
          path: address.sectionHandover(section.id),
          description: `${section.name}の職、業務量、属人化のおそれ、見直しの予定です。`,
          trail: [
            { label: 'ホーム', href: address.home },
            { label: section.name, href: address.section(section.id) },
          ],
        },
      },
      () =>
        handoverView(
          {
            pack,
            contentHash,
            title: '事務引継書（所属長用）',
            paperOf: sectionPaper,
            option: `--section ${section.id}`,
            kind: 'head',
          },
          { manual, editionsById: versions.editionsById },
        ),
    );
  });
