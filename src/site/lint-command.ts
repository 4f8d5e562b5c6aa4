import { existsSync, readFileSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { FINDINGS_FORMATS, type FindingsFormat } from '#format/format-findings.ts';
import { parseBaseline, type Baseline } from '#lint/baseline.ts';
import type { IsoDate } from '#model/iso-date.ts';
import { type CommandLine, type CommandProblem, isProblem, readCommandLine } from './command-line.ts';
import type { CommandForm } from './command-form.ts';

/** What `npm run lint` was asked for. */
export interface LintCommand extends Pick<CommandLine, 'contentDir' | 'asOf'> {
  format: FindingsFormat;
  /** Files and folders whose findings are wanted, relative to the content folder; all where empty. */
  only: readonly string[];
  /** The findings that are accepted for now. */
  baseline?: Baseline;
  /** The revision since which editions must have been raised. */
  since?: string;
  /** The file to write a new baseline to, in place of printing findings. */
  baselineOut?: string;
}

const FORM: CommandForm = {
  uses: [
    { typed: 'npm run lint', does: '手順書と業務一覧を全て点検し、指摘と直し方を示します。' },
    {
      typed: 'npm run lint -- content/sections/koseki-jumin',
      does: '書いたファイルやフォルダーの指摘だけを示します。',
    },
  ],
  options: {
    format: {
      type: 'string',
      value: '形式',
      about: `${FINDINGS_FORMATS.join('、')} のどれかです。書かないときは text です。`,
    },
    baseline: { type: 'string', value: 'ファイル', about: '記録した指摘を除き、新しい指摘だけを示します。' },
    'write-baseline': { type: 'string', value: 'ファイル', about: '今ある指摘を、このファイルに記録します。' },
    since: {
      type: 'string',
      value: '記録',
      about: 'git のこの記録（origin/main など）から本文を変え、版を上げていない手順書も示します。',
    },
  },
};

/** Reads `[PATH…] [--format F] [--baseline FILE] [--write-baseline FILE] [--since REV] [--content DIR] [--as-of D]`. */
export function readLintCommand(args: readonly string[], today: IsoDate): LintCommand | CommandProblem {
  const line = readCommandLine(args, FORM, today);
  if (isProblem(line)) return line;
  const { contentDir, asOf, options, words } = line;
  const format = String(options['format'] ?? 'text');
  if (!isFormat(format)) {
    return { problem: `形式「${format}」はありません。${FINDINGS_FORMATS.join('、')} のどれかを指定してください。` };
  }
  const only = words.map((word) => withinContent(word, contentDir));
  const stray = words.find((_, index) => only[index] === undefined);
  if (stray !== undefined) return { problem: strayProblem(stray, contentDir) };
  const baseline = readBaseline(options['baseline']);
  if (baseline && isProblem(baseline)) return baseline;
  const out = options['write-baseline'];
  return {
    contentDir,
    asOf,
    format,
    only: only.filter((each) => each !== undefined),
    baseline,
    since: options['since'] === undefined ? undefined : String(options['since']),
    baselineOut: out === undefined ? undefined : String(out),
  };
}

function isFormat(text: string): text is FindingsFormat {
  return FINDINGS_FORMATS.some((format) => format === text);
}

/**
 * A path as findings have it: relative to the content folder, with `/`, in the letters of the disk. It may be written
 * from there or from here, and on Windows in small letters or capitals.
 */
function withinContent(word: string, contentDir: string): string | undefined {
  const root = realpathSync.native(contentDir);
  const found = [path.resolve(word), path.resolve(contentDir, word)]
    .filter((each) => existsSync(each))
    .map((each) => path.relative(root, realpathSync.native(each)).split(path.sep).join('/'));
  return found.find((each) => each !== '..' && !each.startsWith('../') && !path.isAbsolute(each));
}

function strayProblem(word: string, contentDir: string): string {
  const section = existsSync(path.join(contentDir, 'sections', word)) ? word : '課の記号';
  return `「${word}」は、手順書のフォルダー「${contentDir}」の中にありません。「npm run lint -- ${contentDir}/sections/${section}」のように、フォルダーかファイルの場所を書いてください。`;
}

function readBaseline(file: string | true | undefined): Baseline | CommandProblem | undefined {
  if (typeof file !== 'string') return undefined;
  if (!existsSync(file)) {
    return { problem: `基準ファイル「${file}」がありません。「--write-baseline ${file}」で作ってください。` };
  }
  return (
    parseBaseline(readFileSync(file, 'utf8')) ?? {
      problem: `「${file}」は基準ファイルとして読めません。「--write-baseline ${file}」で作り直してください。`,
    }
  );
}
