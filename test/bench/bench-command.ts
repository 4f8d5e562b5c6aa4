import type { IsoDate } from '#model/iso-date.ts';
import type { CommandForm } from '#site/command-form.ts';
import { type CommandProblem, isProblem, readCommandLine } from '#site/command-line.ts';
import type { CorpusSize } from './corpus/write-corpus.ts';

/** What `npm run bench` was asked for. */
export interface BenchCommand extends CorpusSize {
  /** The file to write the figures to. */
  json?: string;
  /** True where the reading of a history is measured, in place of the rest. */
  isHistory: boolean;
  /** True where search is measured, in place of the rest. */
  isSearch: boolean;
  /** True where the pages of the content itself are weighed, in place of the rest. */
  isPages: boolean;
  /** True where all 引継書 of a city are measured, in place of the rest. */
  isHandover: boolean;
}

const FORM: CommandForm = {
  uses: [{ typed: 'npm run bench -- --n 2000', does: '手順書を2000件作り、サイトを作る速さと点検の速さを測ります。' }],
  options: {
    n: { type: 'string', value: '件数', about: '測るために作る手順書の件数です。書かないときは500です。' },
    seed: { type: 'string', value: '番号', about: '同じ番号なら同じ手順書を作ります。書かないときは1です。' },
    json: { type: 'string', value: 'ファイル', about: '測った値を書くファイルです。' },
    history: { type: 'boolean', about: '改訂履歴を読む速さだけを測ります。' },
    search: { type: 'boolean', about: '検索だけを測ります。' },
    handover: { type: 'boolean', about: '引継書だけを測ります。' },
    pages: { type: 'boolean', about: '手順書のページの大きさだけを測ります。' },
  },
  hasNoContent: true,
};

/** Reads `[--n N] [--seed N] [--json FILE] [--history|--search|--handover|--pages]`. */
export function readBenchCommand(args: readonly string[], today: IsoDate): BenchCommand | CommandProblem {
  const line = readCommandLine(args, FORM, today);
  if (isProblem(line)) return line;
  const { options, words } = line;
  if (words.length > 0)
    return { problem: `「${words.join(' ')}」は指定できません。「--n 2000」のように書いてください。` };
  const [count, seed] = [wholeNumber('n', options['n'] ?? '500'), wholeNumber('seed', options['seed'] ?? '1')];
  if (typeof count !== 'number') return count;
  if (typeof seed !== 'number') return seed;
  return {
    count,
    seed,
    json: options['json'] === undefined ? undefined : String(options['json']),
    isHistory: options['history'] === true,
    isSearch: options['search'] === true,
    isHandover: options['handover'] === true,
    isPages: options['pages'] === true,
  };
}

function wholeNumber(option: string, written: string | true): number | CommandProblem {
  if (/^[1-9]\d{0,4}$/.test(String(written))) return Number(written);
  return { problem: `「--${option} ${written}」は1から99999までの整数で書いてください。` };
}
