import { dayInJapan } from '#model/day-in-japan.ts';
import { isProblem } from '#site/command-line.ts';
import { runCommand } from '#site/run-command.ts';
import { writeFiles } from '#site/write-files.ts';
import { readBenchCommand } from '../test/bench/bench-command.ts';
import { runBench } from '../test/bench/run-bench.ts';

await runCommand(async () => {
  const command = readBenchCommand(process.argv.slice(2), dayInJapan(new Date()));
  if (isProblem(command)) return command;
  const { text, result } = await runBench(command, (doing) => console.error(doing));
  console.log(text);
  const { json } = command;
  return (json && (await writeFiles([{ path: json, data: `${JSON.stringify(result, null, 2)}\n` }]))) || 0;
});
