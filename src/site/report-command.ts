import type { IsoDate } from '#model/iso-date.ts';
import { REPORTS } from '#report/index.ts';
import { leavingReport } from '#report/leaving-report.ts';
import type { Report } from '#report/report.ts';
import { type CommandLine, type CommandProblem, isProblem, readCommandLine } from './command-line.ts';
import type { CommandForm } from './command-form.ts';
import { REPORT_FORMATS, type ReportFormat } from './report-output.ts';

/** What `npm run report` was asked for. */
export interface ReportCommand extends Pick<CommandLine, 'contentDir' | 'asOf'> {
  reports: readonly Report[];
  format: ReportFormat;
  /** The folder to write files to; undefined for the terminal. */
  outDir?: string;
  /** 異動案: the list of moves that 異動シミュレーション carries out. */
  movesFile?: string;
}

const FORM: CommandForm = {
  uses: [
    {
      typed: 'npm run report -- coverage',
      does: '名前を書いた報告を作ります。名前を書かないと、報告の一覧を示します。',
    },
    {
      typed: 'npm run report -- --all --format csv --out 報告',
      does: '全ての報告を、フォルダー「報告」にファイルで作ります。',
    },
  ],
  options: {
    all: { type: 'boolean', about: '全ての報告を作ります。' },
    format: {
      type: 'string',
      value: '形式',
      about: `${REPORT_FORMATS.join('、')} のどれかです。書かないときは text です。`,
    },
    out: {
      type: 'string',
      value: 'フォルダー',
      about: '報告のファイルを作るフォルダーです。書かないときは画面に出します。',
    },
    moves: {
      type: 'string',
      value: 'ファイル',
      about: `異動案のファイルです。報告「${leavingReport.name}」と一緒に書きます。`,
    },
  },
};

/** Reads `NAME|--all [--format text|json|csv|html] [--out DIR] [--moves FILE] [--content DIR] [--as-of D]`. */
export function readReportCommand(args: readonly string[], today: IsoDate): ReportCommand | CommandProblem {
  const line = readCommandLine(args, FORM, today);
  if (isProblem(line)) return line;
  const { words, options, contentDir, asOf } = line;
  const [format, outDir] = [String(options['format'] ?? 'text'), options['out']];
  if (!isFormat(format)) {
    return { problem: `形式「${format}」はありません。${REPORT_FORMATS.join('、')} のどれかを指定してください。` };
  }
  const reports = options['all'] ? REPORTS : REPORTS.filter(({ name }) => name === words[0]);
  const problem =
    (options['all'] ? allProblem(words, format, outDir) : nameProblem(words, reports)) ??
    movesProblem(options['moves'], reports) ??
    pageProblem(format, outDir);
  if (problem) return { problem };
  return { reports, format, contentDir, asOf, outDir: textOf(outDir), movesFile: textOf(options['moves']) };
}

function textOf(option: string | true | undefined): string | undefined {
  return option === undefined ? undefined : String(option);
}

function movesProblem(moves: unknown, reports: readonly Report[]): string | undefined {
  if (moves === undefined || (reports.length === 1 && reports[0]?.name === leavingReport.name)) return undefined;
  return `「--moves」は、報告「${leavingReport.name}」と一緒に指定してください。「npm run report -- ${leavingReport.name} --moves ${moves}」のように書きます。`;
}

function pageProblem(format: ReportFormat, outDir: unknown): string | undefined {
  if (format !== 'html' || outDir !== undefined) return undefined;
  return 'html 形式は画面に出せません。「--out フォルダー」で出力先を指定してください。';
}

function isFormat(text: string): text is ReportFormat {
  return REPORT_FORMATS.some((format) => format === text);
}

function allProblem(words: readonly string[], format: ReportFormat, outDir: unknown): string | undefined {
  if (words.length > 0) return `「--all」と報告の名前「${words.join(' ')}」は、一緒に指定できません。`;
  const needsFolder = format !== 'text' && outDir === undefined;
  return needsFolder ? '全ての報告をファイルにするときは、「--out フォルダー」で出力先を指定してください。' : undefined;
}

function nameProblem(words: readonly string[], reports: readonly Report[]): string | undefined {
  if (words.length === 1 && reports.length === 1) return undefined;
  const list = REPORTS.map(({ name, title }) => `  ${name}（${title}）`).join('\n');
  const wrong = words.length === 0 ? '報告の名前がありません' : `「${words.join(' ')}」という報告はありません`;
  return `${wrong}。次のどれか一つか、「--all」を指定してください。\n${list}`;
}
