import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { FINDINGS_FORMATS, type FindingsFormat } from '#format/format-findings.ts';
import { parseBaseline, type Baseline } from '#lint/baseline.ts';
import type { IsoDate } from '#model/iso-date.ts';
import { type CommandLine, type CommandProblem, isProblem, readCommandLine } from './command-line.ts';

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

const OPTIONS = {
  format: { type: 'string' },
  baseline: { type: 'string' },
  'write-baseline': { type: 'string' },
  since: { type: 'string' },
} as const;

/** Reads `[PATH…] [--format F] [--baseline FILE] [--write-baseline FILE] [--since REV] [--content DIR] [--as-of D]`. */
export function readLintCommand(args: readonly string[], today: IsoDate): LintCommand | CommandProblem {
  const line = readCommandLine(args, OPTIONS, today);
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

/** A path as findings have it: relative to the content folder, with `/`. It may be written from there or from here. */
function withinContent(word: string, contentDir: string): string | undefined {
  const found = [path.resolve(word), path.resolve(contentDir, word)]
    .filter((each) => existsSync(each))
    .map((each) => path.relative(contentDir, each).split(path.sep).join('/'));
  return found.find((each) => each !== '..' && !each.startsWith('../') && !path.isAbsolute(each));
}

function strayProblem(word: string, contentDir: string): string {
  return `「${word}」は、手順書のフォルダー「${contentDir}」の中にありません。`;
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
