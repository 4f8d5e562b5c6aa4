import { dayInJapan } from '#model/day-in-japan.ts';
import { isProblem } from '#site/command-line.ts';
import { endCommand } from '#site/end-command.ts';
import { readReportCommand } from '#site/report-command.ts';
import { runReports } from '#site/report-run.ts';
import { writeOutput } from '#site/write-output.ts';

const command = readReportCommand(process.argv.slice(2), dayInJapan(new Date()));
const run = isProblem(command) ? command : await runReports(command);
if (isProblem(run)) endCommand(run);
else {
  if (run.complaint) console.error(run.complaint);
  await writeOutput(run.files, run.outDir);
  process.exitCode = run.exitCode;
}
