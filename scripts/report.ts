import { dayInJapan } from '#model/day-in-japan.ts';
import { isProblem } from '#site/command-line.ts';
import { readReportCommand } from '#site/report-command.ts';
import { runReports } from '#site/report-run.ts';
import { runCommand } from '#site/run-command.ts';
import { writeOutput } from '#site/write-output.ts';

await runCommand(async () => {
  const command = readReportCommand(process.argv.slice(2), dayInJapan(new Date()));
  const run = isProblem(command) ? command : await runReports(command);
  if (isProblem(run)) return run;
  if (run.complaint) console.error(run.complaint);
  return (await writeOutput(run.files, run.outDir)) ?? run.exitCode;
});
