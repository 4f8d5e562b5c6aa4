import { formatData, formatTableJson } from '#format/format-table-json.ts';
import type { IsoDate } from '#model/iso-date.ts';
import type { Manual } from '#model/manual.ts';
import type { Report, ReportTable } from '#report/report.ts';

/** A report with its table, which page, CSV and JSON share. */
export interface MadeReport {
  report: Report;
  table: ReportTable;
}

/** A report as JSON, the same for the command line and for the site. */
export function reportJson({ report, table }: MadeReport, manual: Manual, asOf: IsoDate): string {
  const { name, title } = report;
  if (report.data) return formatData(report.data(manual, asOf));
  return formatTableJson(table, { name, title, asOf, commit: manual.commit ?? null });
}
