import { leaving } from '#report/leaving.ts';
import { address } from '#model/address.ts';
import { keyedPage, type KeyedPage, type PageProps, trailTo } from '../page.ts';
import { asOf, chrome, duties, manual, staffing } from '../site.ts';
import { sectionFindings } from './findings-page.ts';
import { type SectionView, sectionView } from '../views/section-view.ts';

const leavingBySection = new Map(leaving(manual, asOf).map((each) => [each.section, each]));

/** The page of every section. */
export const sectionPages = (): Iterable<KeyedPage<PageProps<SectionView>>> =>
  manual.sections.values().map((section) =>
    keyedPage<SectionView>(
      { id: section.id },
      {
        chrome,
        head: {
          title: section.name,
          path: address.section(section.id),
          description: section.summary,
          trail: trailTo('課の一覧', address.sections),
        },
        view: sectionView(section, {
          manual,
          asOf,
          duties,
          staffing,
          leaving: leavingBySection.get(section.id),
          findings: sectionFindings.get(section.id) ?? [],
        }),
      },
    ),
  );
