import { writeFile } from 'node:fs/promises';
import { dayInJapan } from '#model/day-in-japan.ts';
import { keptFinds } from '#read/kept-finds.ts';
import { readManual } from '#read/read-manual.ts';
import { USUAL_CACHE } from '#read/usual-cache.ts';
import { isProblem } from '#site/command-line.ts';
import { readLintCommand } from '#site/lint-command.ts';
import { lintOutput } from '#site/lint-output.ts';
import { print } from '#site/print.ts';
import { runCommand } from '#site/run-command.ts';

await runCommand(async () => {
  const command = readLintCommand(process.argv.slice(2), dayInJapan(new Date()));
  if (isProblem(command)) return command;
  const manual = await readManual(command.contentDir, { since: command.since });
  const kept = keptFinds(USUAL_CACHE);
  const { text, file, exitCode } = lintOutput(manual, command, kept);
  kept.keep();
  if (file) await writeFile(file.name, file.text);
  print(text);
  return exitCode;
});
