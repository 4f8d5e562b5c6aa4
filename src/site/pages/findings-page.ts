import { wareki } from '#model/iso-date.ts';
import { address } from '#model/address.ts';
import type { TableView } from '../cell.ts';
import { keyedPage, type KeyedPage, type PageProps, trailTo } from '../page.ts';
import { asOf, chrome, findings, manual } from '../site.ts';
import { type FindingGroup, findingGroups } from '../views/finding-groups.ts';
import { findingCounts, findingsBySection, ruleCounts, sectionCounts } from '../views/findings-view.ts';

/** What the page of 点検の指摘 shows. */
export interface FindingsView {
  asOf: string;
  counts: string;
  sections: TableView;
  rules: TableView;
  /** Findings of files that belong to no section. */
  others: readonly FindingGroup[];
}

/** Findings by section. */
export const sectionFindings = findingsBySection(findings, manual);

/** How many findings 点検 has, by section and by 点検項目, with the way to each; those of no section in full. */
export function findingsPage(): KeyedPage<PageProps<FindingsView>> {
  const head = {
    title: '点検の指摘',
    path: address.report('findings'),
    description: '業務一覧や手順書の点検で見つかった指摘です。',
    trail: trailTo('報告', address.reports),
  };
  const view: FindingsView = {
    asOf: wareki(asOf),
    counts: findingCounts(findings),
    sections: sectionCounts(manual, sectionFindings),
    rules: ruleCounts(findings),
    others: findingGroups(sectionFindings.get(undefined) ?? []),
  };
  return keyedPage({}, { chrome, head, view });
}
