import { formatData, formatTableJson } from '#format/format-table-json.ts';
import type { IsoDate } from '#model/iso-date.ts';
import type { Manual } from '#model/manual.ts';
import type { Report } from '#report/report.ts';

/** A report as JSON, the same for the command line and for the site. */
export function reportJson(report: Report, manual: Manual, asOf: IsoDate): string {
  const { name, title } = report;
  if (report.data) return formatData(report.data(manual, asOf));
  return formatTableJson(report.table(manual, asOf), { name, title, asOf, commit: manual.commit ?? null });
}
