import { formatCsv } from '#format/format-csv.ts';
import { address } from '#model/address.ts';
import { cacheKey } from '../digest.ts';
import type { KeyedFile } from '../page.ts';
import { type MadeReport, reportJson } from '../report-json.ts';
import { asOf, coverageToday, figures, manual, reports } from '../site.ts';
import { coverageSum, tableSums } from './report-sums.ts';

const fileOf = (kind: 'csv' | 'json', { report: { name } }: MadeReport): Pick<KeyedFile, 'path' | 'params'> => {
  return { path: address.reportFile(name, kind), params: { name } };
};

/** Every report as CSV. */
export const reportCsvFiles = (): Iterable<KeyedFile> =>
  reports.map((made) => ({
    ...fileOf('csv', made),
    key: tableSums.get(made.table) ?? '',
    props: () => ({ text: formatCsv(made.table) }),
  }));

/** Every report as JSON, which names the day and the commit. */
export const reportJsonFiles = (): Iterable<KeyedFile> =>
  reports.map((made) => ({
    ...fileOf('json', made),
    key: cacheKey([asOf, manual.commit, sumOf(made)]),
    props: () => ({ text: reportJson(made, figures) }),
  }));

/** Digest of what JSON holds of a report. */
function sumOf({ data, table }: MadeReport): unknown {
  if (data === coverageToday) return coverageSum;
  return data ?? tableSums.get(table);
}
