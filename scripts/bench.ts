import { writeFileSync } from 'node:fs';
import { readBenchCommand } from '../test/bench/bench-command.ts';
import { runBench } from '../test/bench/run-bench.ts';

const command = readBenchCommand(process.argv.slice(2));
const { text, result } = await runBench(command, (doing) => console.error(doing));
console.log(text);
if (command.json) writeFileSync(command.json, `${JSON.stringify(result, null, 2)}\n`);
