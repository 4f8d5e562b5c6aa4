import { dayInJapan } from '#model/day-in-japan.ts';
import { readBuildCommand } from '#site/build-command.ts';
import { runAstro } from '#site/build/run-astro.ts';
import { isProblem } from '#site/command-line.ts';

const command = readBuildCommand(process.argv.slice(2), dayInJapan(new Date()));
if (isProblem(command)) {
  console.error(command.problem);
  process.exitCode = 2;
} else {
  await runAstro('dev', command, ['--port', String(command.port)]);
}
