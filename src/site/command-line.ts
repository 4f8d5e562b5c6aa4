import { statSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { isIsoDate, type IsoDate, parseDate } from '#model/iso-date.ts';
import { type CommandForm, optionsOf } from './command-form.ts';
import { commandHelp } from './command-help.ts';
import { swallowedOption } from './swallowed-option.ts';

/** A command line that was understood. */
export interface CommandLine {
  contentDir: string;
  asOf: IsoDate;
  /** What stands beside the options, in order. */
  words: readonly string[];
  /** The command's own options; a boolean one is `true` where it is given. */
  options: Readonly<Record<string, string | true | undefined>>;
  /** What was given for the options that may be given several times; only where one was. */
  lists?: Readonly<Record<string, readonly string[]>>;
}

/**
 * Why a command does nothing: its line was not understood, as one or two Japanese sentences, or, with `isHelp`, nothing but
 * its help was asked for. `endCommand` tells it to the person at the keyboard.
 */
export interface CommandProblem {
  problem: string;
  isHelp?: true;
}

/**
 * Reads the arguments of a command (without Node and the script). `today` stands in for a missing `--as-of`. Nothing is
 * guessed: an option that npm has kept for itself, an unknown one, a missing value, a day that does not exist or a
 * folder that is not there is a problem.
 */
export function readCommandLine(
  args: readonly string[],
  form: CommandForm,
  today: IsoDate,
): CommandLine | CommandProblem {
  if (args.includes('--help') || args.includes('-h')) return { problem: commandHelp(form), isHelp: true };
  const known = optionsOf(form);
  const swallowed = swallowedOption(known, process.env);
  if (swallowed !== undefined) return { problem: swallowed };
  const { values, positionals } = parseArgs({ args: [...args], options: known, strict: false, allowPositionals: true });
  const given = Object.entries(values).flatMap(([name, value]) => [value].flat().map((each) => [name, each] as const));
  const problem = given.map(([name, value]) => optionProblem(name, value, known)).find(Boolean);
  if (problem) return { problem };
  const { single, lists } = byNumber(values as Record<string, string | string[]>);
  const { content: contentDir = 'content', 'as-of': asOf = today, ...options } = single;
  if (!isIsoDate(asOf)) return { problem: dayProblem('as-of', asOf) };
  const isThere = form.hasNoContent || statSync(contentDir, { throwIfNoEntry: false })?.isDirectory();
  if (!isThere) return { problem: folderProblem(contentDir) };
  return { contentDir, asOf, words: positionals, options, ...(Object.keys(lists).length > 0 ? { lists } : {}) };
}

function byNumber(values: Readonly<Record<string, string | string[]>>): {
  single: Record<string, string>;
  lists: Record<string, string[]>;
} {
  const entries = Object.entries(values);
  return {
    single: Object.fromEntries(entries.flatMap(([name, value]) => (Array.isArray(value) ? [] : [[name, value]]))),
    lists: Object.fromEntries(entries.flatMap(([name, value]) => (Array.isArray(value) ? [[name, value]] : []))),
  };
}

/** True for a command line that was not understood. */
export function isProblem<T extends object>(command: T | CommandProblem): command is CommandProblem {
  return 'problem' in command;
}

function optionProblem(name: string, value: unknown, known: CommandForm['options']): string | undefined {
  const option = Object.hasOwn(known, name) ? known[name] : undefined;
  if (!option) {
    const names = Object.keys(known).map((each) => `--${each}`);
    return `「${name.length > 1 ? '--' : '-'}${name}」という指定はありません。使える指定は ${names.join('、')} です。「--help」で説明を見ることができます。`;
  }
  // `--out --format csv`: what follows is the next option.
  const isMissing = typeof value !== 'string' || value.startsWith('--');
  if (option.type === 'string' && isMissing) return `「--${name}」の後に値を書いてください。`;
  return option.type === 'boolean' && value !== true ? `「--${name}」には値を書きません。` : undefined;
}

/** What is wrong with a day that is not written as ISO dates are. */
export function dayProblem(option: string, written: string): string {
  const { iso } = parseDate(written);
  const example = iso ?? '2026-04-01';
  return `「--${option} ${written}」を日付として読めません。「--${option} ${example}」のように書いてください。`;
}

function folderProblem(contentDir: string): string {
  return `フォルダー「${contentDir}」がありません。「--content」で手順書のフォルダーを指定してください。`;
}
