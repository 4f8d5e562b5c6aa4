import { writeFileSync } from 'node:fs';
import { readEvalCommand } from '../test/search-eval/eval-command.ts';
import { evaluationData, evaluationText } from '../test/search-eval/eval-report.ts';
import { evaluate } from '../test/search-eval/evaluate.ts';
import { readQueriesFile } from '../test/search-eval/queries-file.ts';

const command = readEvalCommand(process.argv.slice(2));
const evaluation = await evaluate(command, readQueriesFile(command.queriesFile));
console.log(evaluationText(evaluation));
if (command.json) writeFileSync(command.json, `${JSON.stringify(evaluationData(evaluation), null, 2)}\n`);
