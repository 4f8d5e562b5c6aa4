import { type Columns } from '#format/chart-columns.ts';
import { wareki } from '#model/iso-date.ts';
import { address } from '../address.ts';
import { keyedPage, type KeyedPage, type PageProps, trailTo } from '../page.ts';
import { asOf, chrome, manual, reports } from '../site.ts';
import { chartsOf } from '../report-charts.ts';
import { type ReportPart, reportParts } from '../views/report-table.ts';

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
  reports
    .filter(({ report }) => report.name !== 'coverage')
    .map(({ report: { name, title, description }, table }) =>
      keyedPage<ReportView>(
        { name },
        {
          chrome,
          head: {
            title,
            titleKind: '報告',
            path: address.report(name),
            description,
            trail: trailTo('報告', address.reports),
          },
          view: {
            name,
            description,
            asOf: wareki(asOf),
            parts: reportParts(manual, table, title),
            notes: table.notes ?? [],
            charts: chartsOf(name, manual, asOf),
          },
        },
      ),
    );
