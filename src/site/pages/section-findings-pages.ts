import { contentPath } from '#model/content-path.ts';
import { wareki } from '#model/iso-date.ts';
import { address } from '#model/address.ts';
import { derivedPage, type KeyedPage, type PageProps } from '../page.ts';
import { asOf, chrome, manual } from '../site.ts';
import { type FindingGroup, findingGroups } from '../views/finding-groups.ts';
import { findingCounts, subjectsOf } from '../views/findings-view.ts';
import { sectionFindings } from './findings-page.ts';

/** What the page of a section's findings shows. */
export interface SectionFindingsView {
  asOf: string;
  counts: string;
  /** The folder in which the files of the findings stand. */
  folder: string;
  groups: readonly FindingGroup[];
}

/** The 点検の指摘 of every section; one without any says so. */
export const sectionFindingsPages = (): Iterable<KeyedPage<PageProps<SectionFindingsView>>> =>
  manual.sections.values().map(({ id, name }) => {
    const findings = sectionFindings.get(id) ?? [];
    const around = { folder: contentPath.folder(id), subjects: subjectsOf(manual, id) };
    const head = {
      title: '点検の指摘',
      titleKind: name,
      path: address.sectionFindings(id),
      description: `${name}の業務一覧や手順書の点検で見つかった指摘です。`,
      trail: [
        { label: 'ホーム', href: address.home },
        { label: name, href: address.section(id) },
      ],
    };
    return derivedPage<SectionFindingsView>({ id }, { chrome, head, basis: [asOf, findings, around] }, () => ({
      asOf: wareki(asOf),
      counts: findingCounts(findings),
      folder: around.folder,
      groups: findingGroups(findings, around),
    }));
  });
