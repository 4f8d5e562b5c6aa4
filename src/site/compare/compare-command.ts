import { isIsoDate, type IsoDate } from '#model/iso-date.ts';
import { type CommandLine, type CommandProblem, dayProblem, isProblem, readCommandLine } from '../command-line.ts';
import type { CommandForm } from '../command-form.ts';
import { formatAndPlace, PAPER_FORMATS, type PaperFormat, type PaperPlace } from './paper-place.ts';

/** Two editions of a procedure: without numbers the one in force and the one before it, with one it and the one in force. */
export interface AskedEditions {
  kind: 'editions';
  id: string;
  numbers: readonly number[];
}

/** A section, some, or (none named) the whole manual on two days. */
export interface AskedDays {
  kind: 'days';
  from: IsoDate;
  to: IsoDate;
  sections: readonly string[];
}

/** What `npm run compare` was asked for. */
export interface CompareCommand extends Pick<CommandLine, 'contentDir' | 'asOf'> {
  asked: AskedEditions | AskedDays;
  format: PaperFormat;
  /** Where to write files; undefined for the terminal. */
  place?: PaperPlace;
}

const FORM: CommandForm = {
  uses: [
    {
      typed: 'npm run compare -- juki-001 2 3',
      does: '手順書の2つの版の新旧対照表を作ります。版の番号を書かないときは、現行の版とその前の版です。',
    },
    {
      typed: 'npm run compare -- --from 2026-04-01 --to 2026-11-28',
      does: '2つの日に施行されていた内容を比べます。',
    },
  ],
  options: {
    from: { type: 'string', value: '日', about: '比べる前の日です。' },
    to: { type: 'string', value: '日', about: '比べる後の日です。書かないときは基準日です。' },
    section: { type: 'string', multiple: true, value: '課の記号', about: 'この課だけを比べます。' },
    format: {
      type: 'string',
      value: '形式',
      about: `${PAPER_FORMATS.join('、')} のどれかです。書かないときは text です。`,
    },
    out: {
      type: 'string',
      value: 'ファイル',
      about: '新旧対照表を作るファイルかフォルダーです。書かないときは画面に出します。',
    },
  },
};

const USAGE =
  '「npm run compare -- juki-001 2 3」のように手順書の番号と版の番号を書くか、' +
  '「npm run compare -- --from 2026-04-01 --to 2026-11-28」のように2つの日を書いてください。';

/** Reads `ID [A] [B] | --from D --to D [--section ID]… [--format F] [--out PATH] [--content DIR] [--as-of D]`. */
export function readCompareCommand(args: readonly string[], today: IsoDate): CompareCommand | CommandProblem {
  const line = readCommandLine(args, FORM, today);
  if (isProblem(line)) return line;
  const output = formatAndPlace(line.options['format'], line.options['out']);
  if (isProblem(output)) return output;
  const asked = readAsked(line);
  if (isProblem(asked)) return asked;
  return { contentDir: line.contentDir, asOf: line.asOf, asked, ...output };
}

function readAsked(line: CommandLine): CompareCommand['asked'] | CommandProblem {
  const { words, options, lists } = line;
  const isOfDays = ['from', 'to'].some((name) => options[name] !== undefined) || lists?.['section'] !== undefined;
  if (isOfDays && words.length > 0) {
    return {
      problem: `手順書の番号「${words[0]}」と「--from」「--to」「--section」は、一緒に指定できません。${USAGE}`,
    };
  }
  return isOfDays ? readDays(line) : readEditionNumbers(words);
}

function readEditionNumbers([id, ...numbers]: readonly string[]): AskedEditions | CommandProblem {
  if (id === undefined) return { problem: `比べるものが書かれていません。${USAGE}` };
  const read = numbers.map(editionNumber);
  const stray = numbers.find((_, index) => read[index] === undefined);
  if (stray !== undefined) {
    return {
      problem: `「${stray}」を版の番号として読めません。「npm run compare -- ${id} 2 3」のように書いてください。`,
    };
  }
  if (numbers.length > 2) {
    return { problem: `版の番号が${numbers.length}つあります。比べる2つの版の番号だけを書いてください。` };
  }
  if (read.length === 2 && read[0] === read[1]) {
    return { problem: `同じ第${read[0]}版どうしは比べられません。違う版の番号を2つ書いてください。` };
  }
  return { kind: 'editions', id, numbers: read.filter((each) => each !== undefined) };
}

/** 5, ５ or 第5版. */
function editionNumber(word: string): number | undefined {
  const digits = /^第?(\d{1,6})版?$/u.exec(word.normalize('NFKC'))?.[1];
  return digits === undefined || Number(digits) === 0 ? undefined : Number(digits);
}

function readDays({ options, lists, asOf }: CommandLine): AskedDays | CommandProblem {
  const { from, to = asOf } = options;
  if (typeof from !== 'string') return { problem: `比べる前の日「--from」がありません。${USAGE}` };
  if (!isIsoDate(from)) return { problem: dayProblem('from', from) };
  if (typeof to !== 'string' || !isIsoDate(to)) return { problem: dayProblem('to', String(to)) };
  if (from === to) return { problem: `同じ日（${from}）どうしは比べられません。違う日を2つ書いてください。` };
  if (from > to) {
    return {
      problem: `「--from ${from}」が「--to ${to}」より後の日です。「--from ${to} --to ${from}」と書いてください。`,
    };
  }
  return { kind: 'days', from, to, sections: lists?.['section'] ?? [] };
}
