import { writeFile } from 'node:fs/promises';
import { dayInJapan } from '#model/day-in-japan.ts';
import { readManual } from '#read/read-manual.ts';
import { isProblem } from '#site/command-line.ts';
import { endCommand } from '#site/end-command.ts';
import { readLintCommand } from '#site/lint-command.ts';
import { lintOutput } from '#site/lint-output.ts';
import { print } from '#site/print.ts';

const command = readLintCommand(process.argv.slice(2), dayInJapan(new Date()));
if (isProblem(command)) endCommand(command);
else {
  try {
    const { text, file, exitCode } = lintOutput(
      await readManual(command.contentDir, { since: command.since }),
      command,
    );
    if (file) await writeFile(file.name, file.text);
    print(text);
    process.exitCode = exitCode;
  } catch (error) {
    console.error(error);
    process.exitCode = 2;
  }
}
