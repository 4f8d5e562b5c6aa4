import { dayInJapan } from '#model/day-in-japan.ts';
import { readManual } from '#read/read-manual.ts';
import { USUAL_CACHE } from '#read/usual-cache.ts';
import { withKeptFinds } from '#read/with-kept-finds.ts';
import { isProblem } from '#site/command-line.ts';
import { readLintCommand } from '#site/lint-command.ts';
import { lintOutput } from '#site/lint-output.ts';
import { print } from '#site/print.ts';
import { runCommand } from '#site/run-command.ts';
import { sinceProblem } from '#site/since-problem.ts';
import { writeFiles } from '#site/write-files.ts';

await runCommand(async () => {
  const command = readLintCommand(process.argv.slice(2), dayInJapan(new Date()));
  if (isProblem(command)) return command;
  const output = await withKeptFinds(USUAL_CACHE, async (kept) => {
    const manual = await readManual(command.contentDir, { since: command.since });
    return sinceProblem(manual) ?? lintOutput(manual, command, kept);
  });
  if (isProblem(output)) return output;
  const { text, file, exitCode } = output;
  const failure = file && (await writeFiles([{ path: file.name, data: file.text }]));
  if (failure) return failure;
  print(text);
  return exitCode;
});
