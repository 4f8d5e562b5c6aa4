import { type History, HISTORY_FIX } from '#model/history.ts';
import { quoted } from '#model/quoted.ts';
import type { CommandProblem } from './command-line.ts';

/**
 * What the person at the keyboard is told of a revision that git does not know; undefined where none was asked for or
 * it does.
 */
export function sinceProblem({ history }: { history: History }): CommandProblem | undefined {
  const { since, state, unknown } = history;
  if (!since || since.textById) return undefined;
  return {
    problem: `「--since」に書かれた${quoted(since.asked)}は、git の記録にありません。「--since origin/main」のように、枝の名前かコミットの番号を書いてください。${unknown}${HISTORY_FIX[state]}`,
  };
}
