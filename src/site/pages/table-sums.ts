import { cacheKey } from '../digest.ts';
import type { MadeReport } from '../report-json.ts';
import { reports } from '../site.ts';

/** Digests of the tables of reports, which pages and both kinds of files show. */
export const tableSums: ReadonlyMap<MadeReport, string> = new Map(reports.map((made) => [made, cacheKey(made.table)]));
