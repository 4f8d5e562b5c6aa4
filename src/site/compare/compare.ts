import { compareProcedure, compareProcedures } from '#body/compare/compare-procedures.ts';
import { type Edition, HISTORY_FIX } from '#model/history.ts';
import type { Manual } from '#model/manual.ts';
import { readManual } from '#read/read-manual.ts';
import { type CommandProblem, isProblem } from '../command-line.ts';
import { chooseEditions } from './choose-editions.ts';
import { chooseOnDays } from './choose-on-days.ts';
import type { AskedDays, AskedEditions, CompareCommand } from './compare-command.ts';
import { type ComparisonPaper, daysPaper, editionsPaper } from './comparison-paper.ts';
import { editionAndFile, notCompared } from './not-compared.ts';
import { readPairTexts } from './pair-texts.ts';
import { type PaperOutput, paperOutput } from './paper-output.ts';
import { writeFiles } from '../write-files.ts';

/** Makes the 新旧対照表 that was asked for and writes its files; what it returns is for the terminal. */
export async function compare(command: CompareCommand, cacheDir: string): Promise<PaperOutput | CommandProblem> {
  const { contentDir, asked, asOf } = command;
  const options = { contentDir, cacheDir, asOf };
  const manual = await readManual(contentDir, { cacheDir });
  const paper =
    asked.kind === 'days' ? await paperOfDays(manual, asked, options) : await paperOfEditions(manual, asked, options);
  if (isProblem(paper)) return paper;
  const output = await paperOutput(paper, command);
  return (await writeFiles(output.files)) ?? output;
}

type Options = Pick<CompareCommand, 'contentDir' | 'asOf'> & { cacheDir: string };

async function paperOfEditions(
  manual: Manual,
  asked: AskedEditions,
  options: Options,
): Promise<ComparisonPaper | CommandProblem> {
  const pair = chooseEditions(manual, asked, options.asOf);
  if (isProblem(pair)) return pair;
  const { before, after, unknown, notes } = await readPairTexts(manual, [pair], options);
  if (unknown.length > 0) return { problem: unknown.map((edition) => textProblem(manual, edition)).join('\n') };
  return editionsPaper(manual, pair, { comparisons: [compareProcedure(before[0], after[0])], pairs: [pair], notes });
}

async function paperOfDays(
  manual: Manual,
  asked: AskedDays,
  options: Options,
): Promise<ComparisonPaper | CommandProblem> {
  const chosen = chooseOnDays(manual, asked);
  if (isProblem(chosen)) return chosen;
  const { before, after, unknown, notes } = await readPairTexts(manual, chosen.pairs, options);
  const comparisons = compareProcedures(before, after);
  const told = [...chosen.notes, ...unknown.map(notCompared), ...notes];
  return daysPaper(manual, asked, { comparisons, pairs: chosen.pairs, notes: told });
}

function textProblem({ history }: Manual, edition: Edition): string {
  const why =
    history.state === 'complete'
      ? '手元の git の記録にないか、今の決まりでは表示できない書き方があります。「npm run lint」で確かめてください。'
      : history.unknown + HISTORY_FIX[history.state];
  return `${editionAndFile(edition)}の本文が分かりません。${why}`;
}
