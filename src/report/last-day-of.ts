import type { ClosingDays } from '#model/closing-days.ts';
import { addDays, addMonths, type IsoDate } from '#model/iso-date.ts';
import { lastDayOfMonth, nextOpenDay, openDayAfter, openDayBefore, shiftToOpenDay } from '#model/open-days.ts';
import { EVENT_YEAR, normalRule, parseDayRule } from '#model/day-rule.ts';
import type { StatedDeadline } from './stated-deadlines.ts';

/** What of a deadline says when it ends: its rule, the law behind it, and what becomes of it on a closing day. */
export type CountedDeadline = Pick<StatedDeadline, 'rule' | 'basis' | 'shift'>;

/** How a rule is counted from the day of its event. */
type Counting = (start: IsoDate, closing: ClosingDays) => IsoDate;

type Groups = Readonly<Record<string, string | undefined>>;

/** Reads a rule of one form; undefined where the rule has another one. */
type Form = (groups: Groups, basis: string) => Counting | undefined;

/**
 * The last day of a deadline that counts from an event on `start`: 「転入をした日から14日以内」「請求を受けた日の翌日から5開庁日以内」
 * 「収納した月の翌月10日まで」「検査日の8開庁日前の日まで」. The first day is not counted (民法第140条) unless the rule
 * (「から起算して」, 「の日を1日目とする」) or 戸籍法第43条 counts it; months and years end on the day before the day of the same
 * number, or on the last day of a month that lacks it (民法第143条). The end moves off a closing day only where the item says so.
 *
 * Undefined for a rule that names its day itself (`parseDayRule`), that counts in hours, or that is not understood as a
 * whole. 「7日前まで」 is among those: some laws ask for seven full days in between, offices mostly mean 「7日前の日」.
 */
export function lastDayOf(deadline: CountedDeadline, start: IsoDate, closing: ClosingDays): IsoDate | undefined {
  const counting = countingOf(deadline);
  return counting && shiftToOpenDay(counting(start, closing), deadline.shift ?? 'なし', closing);
}

function countingOf({ rule, basis }: CountedDeadline): Counting | undefined {
  const text = normalRule(rule);
  if (parseDayRule(rule) && !EVENT_YEAR.test(text)) return undefined;
  for (const [pattern, form] of FORMS) {
    const groups = pattern.exec(text)?.groups;
    if (groups) return form(groups, basis);
  }
  return undefined;
}

/** What happened, up to the day, month or year it happened in; a second 「から」 or 「以内」 would be a rule of its own. */
const EVENT = String.raw`(?:(?!から|以内|うち遅い|うち早い).)+`;
const DAY = String.raw`(?<event>${EVENT}(?:日|期限)(?:\([^()]*\))?)`;
const TIME = String.raw`(?:の?\d{1,2}時(?:\d{1,2}分)?)?まで$`;
const MONTH_DAY = String.raw`(?<day>\d{1,2}日|末日?)`;

const FORMS: readonly (readonly [RegExp, Form])[] = [
  [
    formOf(
      DAY,
      String.raw`(?<from>から起算して|から|後)(?<count>\d{1,3})(?<unit>日|週間|か月|月|年)以内(?<note>\(.*\))?$`,
    ),
    period,
  ],
  [formOf(DAY, String.raw`から(?<count>\d{1,2})開庁日以内$`), openDays],
  [formOf(DAY, String.raw`の(?<count>\d{1,2})開庁日前(?:の日)?${TIME}`), openDaysBefore],
  [formOf(DAY, String.raw`の(?<count>\d{1,3})(?<unit>日|週間|か月)前の日${TIME}`), daysBefore],
  [formOf(DAY, `の翌開庁日${TIME}`), onOwnDay((start, closing) => nextOpenDay(start, closing))],
  [formOf(DAY, `の翌日${TIME}`), onOwnDay((start) => addDays(start, 1))],
  [formOf(DAY, `の前日${TIME}`), onOwnDay((start) => addDays(start, -1))],
  [formOf(DAY, '(?:のうち|から当日中)$'), onOwnDay((start) => start)],
  [
    formOf(`(?<event>${EVENT}月)`, String.raw`の(?:(?<which>前月|翌月|翌々月|\d{1,2}か月後)の?)?${MONTH_DAY}${TIME}`),
    dayOfMonth,
  ],
  [formOf(`${EVENT}年の翌年の?`, String.raw`(?<month>\d{1,2})月${MONTH_DAY}${TIME}`), dayOfNextYear],
  [
    formOf(String.raw`(?!毎|.*(?:翌|前日|開庁日|前の日|\d日|毎[日週月年]|月中))${DAY}`, TIME),
    onOwnDay((start) => start),
  ],
];

function formOf(event: string, counted: string): RegExp {
  return new RegExp(`^${event}${counted}`, 'u');
}

function onOwnDay(counting: Counting): Form {
  return ({ event = '' }) => (isOwnDay(event) ? counting : undefined);
}

/** True where the rule counts from the day of the event, not from a day that lies before or after it. */
function isOwnDay(event: string): boolean {
  return !/(?:翌々?日|前日|前の日|後の日|末日|\d日)$/u.test(event);
}

function period({ event = '', from = '', count, unit = '', note = '' }: Groups, basis: string): Counting | undefined {
  const isNextDay = event.endsWith('の翌日');
  const isFirstCounted = from === 'から起算して' || COUNTED_NOTE.test(note) || FAMILY_REGISTER.test(basis);
  if (note !== '' && !COUNTED_NOTE.test(note) && !UNCOUNTED_NOTE.test(note)) return undefined;
  if (!isNextDay && !isOwnDay(event)) return undefined;
  const offset = isNextDay || !isFirstCounted ? 1 : 0;
  return (start) => endOfPeriod(addDays(start, offset), Number(count), unit);
}

const COUNTED_NOTE = /^\((?:[^、。]*日を1日目とする|初日を(?:含む|算入する))\)$/u;
const UNCOUNTED_NOTE = /^\((?:[^、。]*た日は(?:数えない|算入しない)|初日は(?:数えない|算入しない))\)$/u;
/** 戸籍法第43条: 届出期間は、届出事件発生の日からこれを起算する. */
const FAMILY_REGISTER = /^戸籍法(?:第|$)/u;

/** The last day of a period of which `first` is the first day. */
function endOfPeriod(first: IsoDate, count: number, unit: string): IsoDate {
  if (unit === '日') return addDays(first, count - 1);
  if (unit === '週間') return addDays(first, 7 * count - 1);
  const same = addMonths(first, unit === '年' ? 12 * count : count);
  return same.slice(8) === first.slice(8) ? addDays(same, -1) : same;
}

function openDays({ event = '', count }: Groups): Counting | undefined {
  if (!isOwnDay(event) && !event.endsWith('の翌日')) return undefined;
  return (start, closing) => openDayAfter(start, Number(count), closing);
}

function openDaysBefore({ event = '', count }: Groups): Counting | undefined {
  return isOwnDay(event) ? (start, closing) => openDayBefore(start, Number(count), closing) : undefined;
}

function daysBefore({ event = '', count, unit = '' }: Groups): Counting | undefined {
  if (!isOwnDay(event)) return undefined;
  if (unit === 'か月') return (start) => addMonths(start, -Number(count));
  return (start) => addDays(start, -Number(count) * (unit === '週間' ? 7 : 1));
}

const MONTHS_AWAY: Readonly<Record<string, number>> = { '': 0, 前月: -1, 翌月: 1, 翌々月: 2 };

function dayOfMonth({ event = '', which = '', day = '' }: Groups): Counting | undefined {
  if (/[前翌次毎々]月$/u.test(event)) return undefined;
  const months = MONTHS_AWAY[which] ?? Number.parseInt(which, 10);
  return (start) => dayIn(addMonths(start, months), day);
}

function dayOfNextYear({ month = '', day = '' }: Groups): Counting {
  return (start) => dayIn(addMonths(`${start.slice(0, 4)}-01-01`, 11 + Number(month)), day);
}

/** The day of that number in the month of `day`, the last one where the month is shorter. */
function dayIn(month: IsoDate, day: string): IsoDate {
  const last = lastDayOfMonth(month);
  const date = Math.min(day.startsWith('末') ? 31 : Number.parseInt(day, 10), Number(last.slice(8)));
  return `${last.slice(0, 8)}${String(date).padStart(2, '0')}`;
}
