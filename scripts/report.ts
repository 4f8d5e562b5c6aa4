import { readManual } from '#read/read-manual.ts';
import { isProblem } from '#site/command-line.ts';
import { readReportCommand } from '#site/report-command.ts';
import { reportOutput } from '#site/report-output.ts';
import { todayInJapan } from '#site/site-options.ts';
import { writeOutput } from '#site/write-output.ts';

const command = readReportCommand(process.argv.slice(2), todayInJapan(new Date()));
if (isProblem(command)) {
  console.error(command.problem);
  process.exitCode = 2;
} else {
  const manual = await readManual(command.contentDir);
  await writeOutput(reportOutput(manual, command), command.outDir);
}
