import { writeFileSync } from 'node:fs';
import { readEvalCommand } from '../test/search-eval/eval-command.ts';
import { evaluationJson, evaluationText } from '../test/search-eval/eval-report.ts';
import { evaluate } from '../test/search-eval/evaluate.ts';
import { readQueriesFile } from '../test/search-eval/queries-file.ts';

try {
  const command = readEvalCommand(process.argv.slice(2));
  const evaluation = await evaluate(command, readQueriesFile(command.queriesFile));
  console.log(command.format === 'json' ? evaluationJson(evaluation) : evaluationText(evaluation));
  if (command.json) writeFileSync(command.json, `${evaluationJson(evaluation)}\n`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
