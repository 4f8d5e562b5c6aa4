import { formatTableBody } from '#format/format-table-json.ts';
import type { ReportTable } from '#report/report.ts';
import { textKey } from '../digest.ts';
import { reports } from '../site.ts';

/** The tables of reports as JSON, which their files show and their digests are made of. */
export const tableBodies: ReadonlyMap<ReportTable, string> = new Map(
  reports.map(({ table }) => [table, formatTableBody(table)]),
);

/** Digests of the tables of reports, which pages and both kinds of files show. */
export const tableSums: ReadonlyMap<ReportTable, string> = new Map(
  Array.from(tableBodies, ([table, body]) => [table, textKey(`${table.headingKey}\n${body}`)]),
);
