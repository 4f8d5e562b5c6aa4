import { statSync } from 'node:fs';
import path from 'node:path';
import type { CommandProblem } from '../command-line.ts';

/** The forms that a 新旧対照表 can be written in. */
export const PAPER_FORMATS = ['text', 'html', 'csv', 'docx'] as const;

/** One form of a 新旧対照表. */
export type PaperFormat = (typeof PAPER_FORMATS)[number];

/** Where a document goes: a folder, and the name of the file without its ending where one was given. */
export interface PaperPlace {
  folder: string;
  name?: string;
}

/** The ending of the file in each form. */
export const PAPER_ENDING: Readonly<Record<PaperFormat, string>> = {
  text: '.txt',
  html: '.html',
  csv: '.csv',
  docx: '.docx',
};

/** Reads `--format` and `--out`: a file's ending tells the form where none is named; without both it is text. */
export function formatAndPlace(
  written: string | true | undefined,
  out: string | true | undefined,
): { format: PaperFormat; place?: PaperPlace } | CommandProblem {
  const format = written ?? PAPER_FORMATS.find((each) => isFile(out, each)) ?? 'text';
  if (!isFormat(format)) {
    return { problem: `形式「${format}」はありません。${PAPER_FORMATS.join('、')} のどれかを指定してください。` };
  }
  if (typeof out === 'string') return placeOf(out, format);
  if (format === 'text' || format === 'csv') return { format };
  const example = `「--out 新旧対照表${PAPER_ENDING[format]}」`;
  return { problem: `${format} 形式は画面に出せません。${example}のように、書き込むファイルを指定してください。` };
}

function placeOf(out: string, format: PaperFormat): { format: PaperFormat; place: PaperPlace } | CommandProblem {
  const ending = PAPER_ENDING[format];
  if (isFolder(out)) return { format, place: { folder: out } };
  if (!isFile(out, format)) {
    return {
      problem: `「--out ${out}」の終わりが ${format} 形式と合いません。「${ending}」で終わる名前にしてください。`,
    };
  }
  return { format, place: { folder: path.dirname(out), name: path.basename(out).slice(0, -ending.length) } };
}

function isFormat(text: string | true): text is PaperFormat {
  return PAPER_FORMATS.some((format) => format === text);
}

function isFile(out: string | true | undefined, format: PaperFormat): boolean {
  const ending = PAPER_ENDING[format];
  return typeof out === 'string' && out.toLowerCase().endsWith(ending) && path.basename(out).length > ending.length;
}

/** A folder that is there, or a name that no ending makes a file's. */
function isFolder(out: string): boolean {
  const isThere = statSync(out, { throwIfNoEntry: false })?.isDirectory() ?? false;
  return isThere || /[/\\]$/u.test(out) || !/\.[A-Za-z]\w{0,4}$/u.test(path.basename(out));
}
