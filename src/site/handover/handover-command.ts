import { HANDOVER_REASONS, type HandoverOccasion, type HandoverReason } from '#model/handover-occasion.ts';
import { addMonths, isIsoDate, type IsoDate } from '#model/iso-date.ts';
import { type CommandLine, type CommandProblem, dayProblem, isProblem, readCommandLine } from '../command-line.ts';
import { HANDOVER_FORM } from './handover-form.ts';

/** What is handed over: a post (maybe for a while, or back again), a section to its next head, or works to a section. */
export type AskedHandover =
  | { kind: 'post'; post: string }
  | { kind: 'leave'; post: string; until: IsoDate }
  | { kind: 'return'; post: string; since: IsoDate }
  | { kind: 'section'; section: string }
  | { kind: 'reorganisation'; section?: string; works: readonly string[]; to: string };

/** What `npm run handover` was asked for. */
export interface HandoverCommand extends Pick<CommandLine, 'contentDir'> {
  asked: AskedHandover;
  occasion: HandoverOccasion;
  /** The folder that files are written to. */
  outDir: string;
  /** True where files that somebody may have written on are to be replaced. */
  isOverwriting: boolean;
  /** The day on which the command runs. */
  today: IsoDate;
}

const USAGE =
  '「npm run handover -- --post juki-kiroku-shunin --on 2027-04-01」のように、職の記号と発令日を書いてください。';

/** The days that the command may be given, besides `--as-of`. */
const DAYS = ['on', 'announced', 'until', 'since'] as const;

/**
 * Reads `--post ID | --section ID | --work ID… [--to SECTION] [--on D] [--announced D] [--reason WORD] [--until D]
 * [--since D] [--out DIR] [--overwrite] [--content DIR]`. A leave and a return are of a post and need their reason.
 * Without `--on` the day of the order is that of `--as-of`.
 */
export function readHandoverCommand(args: readonly string[], today: IsoDate): HandoverCommand | CommandProblem {
  const line = readCommandLine(args, HANDOVER_FORM, today);
  if (isProblem(line)) return line;
  const problem = wordsProblem(line.words) ?? DAYS.map((name) => badDay(name, line.options[name])).find(Boolean);
  if (problem) return { problem };
  const asked = readAsked(line);
  if (isProblem(asked)) return asked;
  const occasion = readOccasion(line, asked);
  if (isProblem(occasion)) return occasion;
  const isOverwriting = line.options['overwrite'] === true;
  return {
    contentDir: line.contentDir,
    asked,
    occasion,
    outDir: textOf(line, 'out') ?? 'handover',
    isOverwriting,
    today,
  };
}

function wordsProblem([word]: readonly string[]): string | undefined {
  return word === undefined ? undefined : `「${word}」が何を表すか分かりません。${USAGE}`;
}

function badDay(name: string, written: string | true | undefined): string | undefined {
  if (written === undefined) return undefined;
  return typeof written === 'string' && isIsoDate(written) ? undefined : dayProblem(name, String(written));
}

function textOf({ options }: CommandLine, name: string): string | undefined {
  const value = options[name];
  return typeof value === 'string' ? value : undefined;
}

function readAsked(line: CommandLine): AskedHandover | CommandProblem {
  const [post, section, to] = ['post', 'section', 'to'].map((name) => textOf(line, name));
  const works = line.lists?.['work'] ?? [];
  const given = [post !== undefined && '--post', section !== undefined && '--section', works.length > 0 && '--work'];
  const names = given.filter(Boolean);
  if (names.length === 0) return { problem: `引き継ぐものが書かれていません。${USAGE}` };
  if (names.length > 1)
    return { problem: `「${names.join('」と「')}」は一緒に指定できません。どれか一つにしてください。` };
  if (post !== undefined) return to === undefined ? askedPost(line, post) : { problem: toProblem('--post') };
  const leave = ['until', 'since'].find((name) => textOf(line, name) !== undefined);
  if (leave !== undefined) {
    return { problem: `「--${leave}」は休む人の職のときだけ使います。「--post 職の記号」と一緒に書いてください。` };
  }
  if (to !== undefined) return { kind: 'reorganisation', section, works, to };
  if (section !== undefined) return { kind: 'section', section };
  return { problem: '移す先の課「--to」がありません。「--to shiminzei」のように、課の記号を書いてください。' };
}

function toProblem(option: string): string {
  return `「--to」は「${option}」と一緒に指定できません。課や業務を移すときに、「--section」か「--work」と一緒に使います。`;
}

function askedPost(line: CommandLine, post: string): AskedHandover | CommandProblem {
  const [until, since] = ['until', 'since'].map((name) => textOf(line, name));
  if (until !== undefined && since !== undefined) {
    return { problem: '「--until」（休みに入る人）と「--since」（休みから戻る人）は、どちらか一つにしてください。' };
  }
  const on = textOf(line, 'on') ?? line.asOf;
  if (until !== undefined && until < on) return { problem: orderProblem('on', on, ['until', until]) };
  if (since !== undefined && since > on) return { problem: orderProblem('since', since, ['on', on]) };
  if (until !== undefined) return tooLong(on, until) ?? { kind: 'leave', post, until };
  return since === undefined ? { kind: 'post', post } : { kind: 'return', post, since };
}

/** A leave that is longer was mistyped; its pack would list the deadlines of all those years. */
const MOST_YEARS = 5;

function tooLong(on: IsoDate, until: IsoDate): CommandProblem | undefined {
  const last = addMonths(on, MOST_YEARS * 12);
  if (until <= last) return undefined;
  return {
    problem: `休みの終わりの日「--until ${until}」が、発令日「${on}」から${MOST_YEARS}年より後です。「--until ${last}」のように、${MOST_YEARS}年以内の日を書いてください。`,
  };
}

function orderProblem(first: string, day: string, [second, later]: readonly [string, string]): string {
  return `「--${first} ${day}」が「--${second} ${later}」より後の日です。日付を確かめてください。`;
}

const USUAL_REASON: Readonly<Partial<Record<AskedHandover['kind'], HandoverReason>>> = {
  post: '異動',
  section: '異動',
  reorganisation: '組織改正',
};

function readOccasion(line: CommandLine, asked: AskedHandover): HandoverOccasion | CommandProblem {
  const written = textOf(line, 'reason');
  const reason = written === undefined ? USUAL_REASON[asked.kind] : HANDOVER_REASONS.find((each) => each === written);
  if (reason === undefined && written === undefined) {
    return {
      problem: '休みの事由がありません。「--reason 育児休業」のように書いてください（休職、育児休業、長期欠勤）。',
    };
  }
  if (reason === undefined) {
    return { problem: `事由「${written}」はありません。${HANDOVER_REASONS.join('、')} のどれかを書いてください。` };
  }
  const [orderedOn, announcedOn] = [textOf(line, 'on') ?? line.asOf, textOf(line, 'announced')];
  if (announcedOn !== undefined && announcedOn > orderedOn) {
    return { problem: orderProblem('announced', announcedOn, ['on', orderedOn]) };
  }
  return { reason, orderedOn, ...(announcedOn !== undefined && { announcedOn }) };
}
