import { dayInJapan } from '#model/day-in-japan.ts';
import { readBuildCommand } from '#site/build-command.ts';
import { ProgramEnded, runAstro } from '#site/build/run-astro.ts';
import { isProblem } from '#site/command-line.ts';
import { runCommand } from '#site/run-command.ts';

/** Astro has written the reason itself, in English. */
const NOT_STARTED =
  '書きながら見る画面を始められませんでした。理由はすぐ上に英語で出ています。「already running」とあるときは、もう一つの「npm run dev」が動いています。そちらを Ctrl+C で終わらせてから、もう一度実行してください。';

await runCommand(
  async () => {
    const command = readBuildCommand(process.argv.slice(2), dayInJapan(new Date()));
    if (isProblem(command)) return command;
    await runAstro('dev', command, ['--port', String(command.port)]);
    return 0;
  },
  (error) => (error instanceof ProgramEnded ? NOT_STARTED : undefined),
);
