import { dayInJapan } from '#model/day-in-japan.ts';
import { buildFault, buildSummary, readBuildCommand } from '#site/build-command.ts';
import { buildSite } from '#site/build/build-site.ts';
import { isProblem } from '#site/command-line.ts';
import { runCommand } from '#site/run-command.ts';

await runCommand(async () => {
  const command = readBuildCommand(process.argv.slice(2), dayInJapan(new Date()));
  if (isProblem(command)) return command;
  const result = await buildSite(command);
  console.log(buildSummary(result, command.outDir));
  return result.isPublished ? 0 : 1;
}, buildFault);
