import { formatText } from '#format/format-text.ts';
import { type Finding, type Notice, sortFindings } from '#model/finding.ts';
import type { Manual } from '#model/manual.ts';
import { readMovesFile } from '#read/read-moves.ts';
import type { Report } from '#report/report.ts';
import { transferReport } from '#report/transfer-report.ts';
import { type CommandProblem, isProblem } from './command-line.ts';
import { manualOn } from './manual-on.ts';
import type { ReportCommand } from './report-command.ts';
import { REPORT_STYLES_FILE } from './report-html.ts';
import { reportOutput } from './report-output.ts';
import { REPORT_STYLESHEET, stylesheet } from './stylesheet.ts';
import type { OutputFile } from './write-output.ts';

/** What `npm run report` writes, says besides, and ends with. */
export interface ReportRun {
  files: readonly OutputFile[];
  /** The folder to write them to; undefined for the terminal. */
  outDir?: string;
  /** What is wrong or strange with the list of moves, for the terminal; empty where nothing is. */
  complaint: string;
  /** 0, or 1 where something of the list of moves could not be read. */
  exitCode: 0 | 1;
}

/** Makes the reports that a command asks for. */
export async function runReports(command: ReportCommand): Promise<ReportRun | CommandProblem> {
  const manual = await manualOn(command.contentDir, command.asOf);
  const asked = askedReports(manual, command);
  if (isProblem(asked)) return asked;
  const files = reportOutput(manual, { ...command, reports: asked.reports });
  const styles =
    command.format === 'html' ? [{ name: REPORT_STYLES_FILE, text: await stylesheet(REPORT_STYLESHEET) }] : [];
  const findings = sortFindings(asked.notices).map((notice): Finding => ({ severity: 'error', ...notice }));
  const complaint = findings.length === 0 ? '' : formatText(findings, { root: '' });
  const exitCode = findings.some(({ severity }) => severity === 'error') ? 1 : 0;
  return { files: [...files, ...styles], outDir: command.outDir, complaint, exitCode };
}

function askedReports(
  manual: Manual,
  { reports, movesFile }: ReportCommand,
): { reports: readonly Report[]; notices: readonly Notice[] } | CommandProblem {
  if (movesFile === undefined) return { reports, notices: [] };
  const reading = readMovesFile(movesFile, manual);
  if (!reading)
    return { problem: `異動案のファイル「${movesFile}」がありません。「--moves」の後の名前を確かめてください。` };
  return { reports: [transferReport(reading.moves, reading.leftOut)], notices: reading.notices };
}
