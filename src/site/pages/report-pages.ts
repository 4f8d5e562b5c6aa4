import { type Columns } from '#format/chart-columns.ts';
import { wareki } from '#model/iso-date.ts';
import { address } from '#model/address.ts';
import { derivedPage, type KeyedPage, type PageHead, type PageProps, trailTo } from '../page.ts';
import type { MadeReport } from '../report-json.ts';
import { asOf, chrome, manual, reports } from '../site.ts';
import { chartsOf } from '../report-charts.ts';
import { type ReportPart, reportParts } from '../views/report-parts.ts';
import { linkedNames } from './linked-names.ts';
import { tableSums } from './report-sums.ts';

/** What the page shows. */
export interface ReportView {
  name: string;
  description: string;
  asOf: string;
  parts: readonly ReportPart[];
  notes: readonly string[];
  charts: readonly Columns[];
}

/** The page of every report but 整備状況, which has one of its own. */
export const reportPages = (): Iterable<KeyedPage<PageProps<ReportView>>> =>
  reports.filter(({ report }) => report.name !== 'coverage').map(reportPage);

function reportPage(made: MadeReport): KeyedPage<PageProps<ReportView>> {
  const { report, table } = made;
  const { name, title, description } = report;
  const charts = chartsOf(name, manual, asOf);
  const head: PageHead = {
    title,
    titleKind: '報告',
    path: address.report(name),
    description,
    trail: trailTo('報告', address.reports),
  };
  const basis = [asOf, tableSums.get(table), charts, linkedNames];
  return derivedPage({ name }, { chrome, head, basis }, () => ({
    name,
    description,
    asOf: wareki(asOf),
    parts: reportParts(manual, table, title),
    notes: table.notes ?? [],
    charts,
  }));
}
