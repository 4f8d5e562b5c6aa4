import { parseArgs } from 'node:util';
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

/** Reads `[--n N] [--seed N] [--json FILE] [--history|--search|--handover|--pages]`. Throws where a number is none. */
export function readBenchCommand(args: readonly string[]): BenchCommand {
  const { values } = parseArgs({
    args: [...args],
    options: {
      n: { type: 'string', default: '500' },
      seed: { type: 'string', default: '1' },
      json: { type: 'string' },
      history: { type: 'boolean', default: false },
      search: { type: 'boolean', default: false },
      handover: { type: 'boolean', default: false },
      pages: { type: 'boolean', default: false },
    },
  });
  return {
    count: wholeNumber('--n', values.n),
    seed: wholeNumber('--seed', values.seed),
    json: values.json,
    isHistory: values.history,
    isSearch: values.search,
    isHandover: values.handover,
    isPages: values.pages,
  };
}

function wholeNumber(option: string, text: string): number {
  if (!/^[1-9]\d{0,4}$/.test(text)) throw new Error(`「${option} ${text}」は1から99999までの整数で書いてください。`);
  return Number(text);
}
