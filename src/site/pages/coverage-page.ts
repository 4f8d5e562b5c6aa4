import { wareki } from '#model/iso-date.ts';
import type { Coverage } from '#report/coverage.ts';
import { address } from '#model/address.ts';
import { derivedPage, type KeyedPage, type PageProps, trailTo } from '../page.ts';
import { asOf, chrome, coverageToday } from '../site.ts';
import { coverageSum } from './report-sums.ts';

/** What the page of 整備状況 shows: figures, a chart and tables, all made of the coverage. */
export interface CoveragePageView {
  asOf: string;
  coverage: Coverage;
}

/** 整備状況の報告. */
export function coveragePage(): KeyedPage<PageProps<CoveragePageView>> {
  const head = {
    title: '整備状況の報告',
    path: address.report('coverage'),
    description: '業務手順書がどれだけ整っているかを、全体、部、課ごとに示します。',
    trail: trailTo('報告', address.reports),
  };
  return derivedPage({}, { chrome, head, basis: [asOf, coverageSum] }, () => ({
    asOf: wareki(asOf),
    coverage: coverageToday,
  }));
}
