import { dayInJapan } from '#model/day-in-japan.ts';
import { readBuildCommand } from '#site/build-command.ts';
import { runAstro } from '#site/build/run-astro.ts';
import { isProblem } from '#site/command-line.ts';
import { endCommand } from '#site/end-command.ts';

const command = readBuildCommand(process.argv.slice(2), dayInJapan(new Date()));
if (isProblem(command)) endCommand(command);
else {
  try {
    await runAstro('dev', command, ['--port', String(command.port)]);
  } catch {
    // Astro has written the reason itself, in English.
    console.error(
      '書きながら見る画面を始められませんでした。理由はすぐ上に英語で出ています。「already running」とあるときは、もう一つの「npm run dev」が動いています。そちらを Ctrl+C で終わらせてから、もう一度実行してください。',
    );
    process.exitCode = 1;
  }
}
