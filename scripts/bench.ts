import { writeFileSync } from 'node:fs';
import { bench } from '../test/bench/bench.ts';
import { readBenchCommand } from '../test/bench/bench-command.ts';
import { benchText } from '../test/bench/bench-report.ts';
import { benchHistory, historyText } from '../test/bench/history/bench-history.ts';

const { json, isHistory, ...size } = readBenchCommand(process.argv.slice(2));
const report = (doing: string) => console.error(doing);
const result = isHistory ? await benchHistory('.cache/bench', report) : await bench('.cache/bench', size, report);
console.log('extended' in result ? historyText(result) : benchText(result));
if (json) writeFileSync(json, `${JSON.stringify(result, null, 2)}\n`);
