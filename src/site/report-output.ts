import { formatCsv } from '#format/format-csv.ts';
import { formatTableText } from '#format/format-table-text.ts';
import type { Manual } from '#model/manual.ts';
import type { Report } from '#report/report.ts';
import { reportFigures } from '#report/report-figures.ts';
import type { ReportCommand } from './report-command.ts';
import { reportHtml } from './report-html.ts';
import { makeReport, reportJson } from './report-json.ts';
import type { OutputFile } from './write-output.ts';

const ENDING = { text: 'txt', json: 'json', csv: 'csv', html: 'html' } as const;

/** One form of a report. */
export type ReportFormat = keyof typeof ENDING;

/** The forms that a report can be written in. */
export const REPORT_FORMATS = Object.keys(ENDING) as ReportFormat[];

/** The files that a report command makes: one per report, named after it. */
export function reportOutput(manual: Manual, command: Omit<ReportCommand, 'contentDir'>): OutputFile[] {
  return command.reports.map((report) => ({
    name: `${report.name}.${ENDING[command.format]}`,
    text: reportText(report, manual, command),
  }));
}

/** One report as the text of a file. */
function reportText(report: Report, manual: Manual, { asOf, format }: Pick<ReportCommand, 'asOf' | 'format'>): string {
  const figures = reportFigures(manual, asOf);
  const made = makeReport(report, figures);
  const { table } = made;
  if (format === 'json') return reportJson(made, figures);
  if (format === 'csv') return formatCsv(table);
  if (format === 'html') return reportHtml({ report, table }, manual, asOf);
  const heading = { name: report.name, title: report.title, asOf, commit: manual.commit ?? null };
  const below = report.below?.(figures);
  if (!below) return formatTableText(table, heading);
  const main = { ...table, columns: table.columns.filter(({ isDetail }) => !isDetail) };
  return `${formatTableText(main, heading)}\n${formatTableText(below, { ...heading, title: `${report.title}の指標` })}`;
}
