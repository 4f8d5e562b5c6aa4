import { address } from '../address.ts';
import { digest } from '../digest.ts';
import type { KeyedPage } from '../page.ts';
import type { MadeReport } from '../report-json.ts';
import { asOf, manual, reports } from '../site.ts';

/** A report's file beside its page. */
export type ReportFile = KeyedPage<{ made: MadeReport }>;

const filesOf = (kind: 'csv' | 'json', shown: (made: MadeReport) => unknown): ReportFile[] =>
  reports.map((made) => ({
    path: address.reportFile(made.report.name, kind),
    key: digest(shown(made)),
    params: { name: made.report.name },
    props: { made },
  }));

/** Every report as CSV. */
export const reportCsvFiles: readonly ReportFile[] = filesOf('csv', ({ table }) => table);

/** Every report as JSON, which names the day and the commit. */
export const reportJsonFiles: readonly ReportFile[] = filesOf('json', ({ report, table }) => [
  asOf,
  manual.commit,
  report.data?.(manual, asOf) ?? table,
]);
