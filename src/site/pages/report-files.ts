import { address } from '../address.ts';
import { digest } from '../digest.ts';
import type { KeyedPage } from '../page.ts';
import type { MadeReport } from '../report-json.ts';
import { asOf, manual, reports } from '../site.ts';

/** A report's file beside its page. */
export type ReportFile = KeyedPage<{ made: MadeReport }>;

/** Digests of the tables, which both kinds of files show. */
const sums: ReadonlyMap<MadeReport, string> = new Map(reports.map((made) => [made, digest(made.table)]));

const filesOf = (kind: 'csv' | 'json', keyOf: (made: MadeReport) => string): ReportFile[] =>
  reports.map((made) => ({
    path: address.reportFile(made.report.name, kind),
    key: keyOf(made),
    params: { name: made.report.name },
    props: { made },
  }));

/** Every report as CSV. */
export const reportCsvFiles: readonly ReportFile[] = filesOf('csv', (made) => sums.get(made) ?? '');

/** Every report as JSON, which names the day and the commit. */
export const reportJsonFiles: readonly ReportFile[] = filesOf('json', (made) =>
  digest([asOf, manual.commit, made.data ?? sums.get(made)]),
);
