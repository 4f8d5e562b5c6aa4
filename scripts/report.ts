import { isProblem } from '#site/command-line.ts';
import { readReportCommand } from '#site/report-command.ts';
import { reportOutput } from '#site/report-output.ts';
import { manualOn } from '#site/manual-on.ts';
import { todayInJapan } from '#site/site-options.ts';
import { writeOutput } from '#site/write-output.ts';

const command = readReportCommand(process.argv.slice(2), todayInJapan(new Date()));
if (isProblem(command)) {
  console.error(command.problem);
  process.exitCode = 2;
} else {
  const manual = await manualOn(command.contentDir, command.asOf);
  await writeOutput(reportOutput(manual, command), command.outDir);
}
