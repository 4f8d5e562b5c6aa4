import { readBuildCommand } from '#site/build-command.ts';
import { runAstro } from '#site/build/run-astro.ts';
import { isProblem } from '#site/command-line.ts';
import { todayInJapan } from '#site/site-options.ts';

const command = readBuildCommand(process.argv.slice(2), todayInJapan(new Date()));
if (isProblem(command)) {
  console.error(command.problem);
  process.exitCode = 2;
} else {
  await runAstro('dev', command, ['--port', String(command.port)]);
}
