import { dayInJapan } from '#model/day-in-japan.ts';
import { buildFault, buildSummary, readBuildCommand } from '#site/build-command.ts';
import { buildSite } from '#site/build/build-site.ts';
import { isProblem } from '#site/command-line.ts';
import { endCommand } from '#site/end-command.ts';

const command = readBuildCommand(process.argv.slice(2), dayInJapan(new Date()));
if (isProblem(command)) endCommand(command);
else {
  try {
    const result = await buildSite(command);
    console.log(buildSummary(result, command.outDir));
    process.exitCode = result.isPublished ? 0 : 1;
  } catch (error) {
    console.error(buildFault(error) ?? error);
    process.exitCode = 2;
  }
}
