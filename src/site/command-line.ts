import { statSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { isIsoDate, type IsoDate, parseDate } from '#model/iso-date.ts';

/** The options that a command has besides `--content` and `--as-of`, as `node:util` takes them. */
export type OwnOptions = Readonly<Record<string, { type: 'string' | 'boolean' }>>;

/** A command line that was understood. */
export interface CommandLine {
  contentDir: string;
  asOf: IsoDate;
  /** What stands beside the options, in order. */
  words: readonly string[];
  /** The command's own options; a boolean one is `true` where it is given. */
  options: Readonly<Record<string, string | true | undefined>>;
}

/** A command line that was not understood, as one or two Japanese sentences. The command ends with exit code 2. */
export interface CommandProblem {
  problem: string;
}

/**
 * Reads the arguments of a command (without Node and the script). `today` stands in for a missing `--as-of`. Nothing is
 * guessed: an unknown option, a missing value, a day that does not exist or a folder that is not there is a problem.
 */
export function readCommandLine(
  args: readonly string[],
  own: OwnOptions,
  today: IsoDate,
): CommandLine | CommandProblem {
  const known: OwnOptions = { content: { type: 'string' }, 'as-of': { type: 'string' }, ...own };
  const { values, positionals } = parseArgs({ args: [...args], options: known, strict: false, allowPositionals: true });
  const given = Object.entries(values);
  const problem = given.map(([name, value]) => optionProblem(name, value, known)).find(Boolean);
  if (problem) return { problem };
  const { content: contentDir = 'content', 'as-of': asOf = today, ...options } = values as Record<string, string>;
  if (!isIsoDate(asOf)) return { problem: dayProblem(asOf) };
  if (!statSync(contentDir, { throwIfNoEntry: false })?.isDirectory()) return { problem: folderProblem(contentDir) };
  return { contentDir, asOf, words: positionals, options };
}

/** True for a command line that was not understood. */
export function isProblem<T extends object>(command: T | CommandProblem): command is CommandProblem {
  return 'problem' in command;
}

function optionProblem(name: string, value: unknown, known: OwnOptions): string | undefined {
  const option = Object.hasOwn(known, name) ? known[name] : undefined;
  if (!option) {
    const names = Object.keys(known).map((each) => `--${each}`);
    return `「${name.length > 1 ? '--' : '-'}${name}」という指定はありません。使える指定は ${names.join('、')} です。`;
  }
  if (option.type === 'string' && typeof value !== 'string') return `「--${name}」の後に値を書いてください。`;
  return option.type === 'boolean' && value !== true ? `「--${name}」には値を書きません。` : undefined;
}

function dayProblem(written: string): string {
  const { iso } = parseDate(written);
  const example = iso ?? '2026-04-01';
  return `「--as-of ${written}」を日付として読めません。「--as-of ${example}」のように書いてください。`;
}

function folderProblem(contentDir: string): string {
  return `フォルダー「${contentDir}」がありません。「--content」で手順書のフォルダーを指定してください。`;
}
