import { writeFileSync } from 'node:fs';
import { bench } from '../test/bench/bench.ts';
import { readBenchCommand } from '../test/bench/bench-command.ts';
import { benchText } from '../test/bench/bench-report.ts';

const { json, ...size } = readBenchCommand(process.argv.slice(2));
const result = await bench('.cache/bench', size, (doing) => console.error(doing));
console.log(benchText(result));
if (json) writeFileSync(json, `${JSON.stringify(result, null, 2)}\n`);
