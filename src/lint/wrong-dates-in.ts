import { WEEKDAYS, weekdayOf } from '#model/weekday-of.ts';
import { ERAS, isIsoDate, parseDate, wareki, type IsoDate } from '#model/iso-date.ts';

/** A date in a running text that is none. */
export interface DateFault {
  index: number;
  written: string;
  why: string;
  fix: string;
  /** False where only a year or a month is written: such years were planned before the era ended. */
  isDay: boolean;
}

const D = '[0-9０-９]';
const ERA = '令和|平成|昭和|大正|明治';
const DATE = new RegExp(
  [
    `(?<![0-9０-９])(?<western>${D}{4})年\\s?(?<m1>${D}{1,2})月\\s?(?<d1>${D}{1,2})日(?:[（(](?<w1>[日月火水木金土])(?:曜日?)?[）)])?`,
    `(?<era>${ERA})\\s?(?<year>元|${D}{1,2})年(?:(?<month>\\s?${D}{1,2})月(?:(?<day>\\s?${D}{1,2})日(?:[（(](?<w2>[日月火水木金土])(?:曜日?)?[）)])?)?)?`,
    `(?<![0-9０-９/.-])(?<iso>(?:19|20)\\d{2}[-/]\\d{1,2}[-/]\\d{1,2})(?![0-9/号-])`,
    `(?<![0-9０-９])(?<m3>${D}{1,2})月(?<d3>${D}{1,2})日`,
  ].join('|'),
  'gu',
);

/** Finds days that do not exist, years outside their era, and weekdays that are wrong. */
export function wrongDatesIn(text: string): DateFault[] {
  return [...text.matchAll(DATE)].flatMap((match) => {
    const fault = faultOf(match[0], match.groups ?? {});
    return fault ? [{ index: match.index, written: match[0], ...fault }] : [];
  });
}

type Groups = Readonly<Record<string, string | undefined>>;
type Fault = Pick<DateFault, 'why' | 'fix' | 'isDay'>;

const NO_DAY: Fault = { why: 'は暦にない日です', fix: '暦にある日を書いてください。', isDay: true };

function faultOf(written: string, groups: Groups): Fault | undefined {
  if (groups['era']) return groups['day'] ? dayFault(written, groups) : eraFault(groups);
  if (groups['m3']) return isIsoDate(`2024-${two(groups['m3'])}-${two(groups['d3'])}`) ? undefined : NO_DAY;
  return dayFault(written, groups);
}

function dayFault(written: string, { w1, w2 }: Groups): Fault | undefined {
  const { iso, problem, suggestion } = parseDate(written.replace(/[（(].*$/u, ''));
  if (problem === 'era')
    return { why: 'は元号の期間の外の日です', fix: `「${suggestion}」と書いてください。`, isDay: true };
  if (!iso) return NO_DAY;
  const weekday = w1 ?? w2;
  const right = weekdayIn(iso);
  if (!weekday || weekday === right) return undefined;
  return {
    why: `の曜日が違います（正しくは${right}曜日）`,
    fix: `「（${right}）」と書くか、日付を直してください。`,
    isDay: true,
  };
}

/** Only a year, or a year and a month: outside the era when the first day of it is. */
function eraFault({ era, year, month }: Groups): Fault | undefined {
  const index = ERAS.findIndex(({ name }) => name === era);
  const [found, next] = [ERAS[index], ERAS[index - 1]];
  if (!found) return undefined;
  const western = found.firstYear + (year === '元' ? 1 : number(year)) - 1;
  const first = `${western}-${month ? two(month) : '01'}-01`;
  if (!isIsoDate(first) || number(year) === 0) return year === '元' && !month ? undefined : { ...NO_DAY, isDay: false };
  const isAfter = next !== undefined && first >= next.from;
  if (!isAfter && (month === undefined || lastOfMonth(first) >= found.from)) return undefined;
  const right = wareki(isAfter ? first : lastOfMonth(first)).replace(/(?<=年).*$/u, '');
  return {
    why: 'は元号の期間の外です',
    fix: `「${right}${month ? `${number(month)}月` : ''}」と書いてください。`,
    isDay: false,
  };
}

function lastOfMonth(first: IsoDate): IsoDate {
  return `${first.slice(0, 8)}31`;
}

function weekdayIn(day: IsoDate): string {
  return WEEKDAYS[weekdayOf(day)] ?? '';
}

/** 元 is year 1 and never 0. */
function number(digits: string | undefined): number {
  return digits === '元' ? 1 : Number((digits ?? '').normalize('NFKC'));
}

function two(digits: string | undefined): string {
  return String(number(digits)).padStart(2, '0');
}
