import type { ReportTable } from '#report/report.ts';
import { cacheKey } from '../digest.ts';
import { coverageToday, reports } from '../site.ts';

/** Digests of the tables of reports, which pages and both kinds of files show. */
export const tableSums: ReadonlyMap<ReportTable, string> = new Map(
  reports.map(({ table }) => [table, cacheKey(withoutKeys(table))]),
);

/** Every row has a value for each column, in their order: the keys, said in every row, would be half of what is summed. */
function withoutKeys({ rows, ...table }: ReportTable) {
  return [table, rows.map((row) => Object.values(row))];
}

/** Digest of 整備状況 on the day, which its page and its JSON show. */
export const coverageSum = cacheKey(coverageToday);
