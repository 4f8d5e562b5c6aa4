import { formatData, formatTableJson } from '#format/format-table-json.ts';
import type { Report, ReportTable } from '#report/report.ts';
import type { ReportFigures } from '#report/report-figures.ts';

/** A report with its table, which page, CSV and JSON share, and what JSON holds in place of the table. */
export interface MadeReport {
  report: Report;
  table: ReportTable;
  data?: unknown;
}

/** Makes a report of the manual and the day of the figures. */
export function makeReport(report: Report, figures: ReportFigures): MadeReport {
  return { report, table: report.table(figures.manual, figures.asOf, figures), data: report.data?.(figures) };
}

/** A report as JSON, the same for the command line and for the site. */
export function reportJson({ report, table, data }: MadeReport, { manual, asOf }: ReportFigures): string {
  const { name, title } = report;
  if (data !== undefined) return formatData(data);
  return formatTableJson(table, { name, title, asOf, commit: manual.commit ?? null });
}
