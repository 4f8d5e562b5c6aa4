import { namesOtherDay } from './rule-condition.ts';
import { WEEKDAYS } from './weekday-of.ts';

/**
 * Which day of a month. A number or `last` is a day of the calendar; `openDay` counts 開庁日 from 1, or back from -1
 * (最終開庁日); `weekday` (0 is Sunday) is that of every week, or of the `week`-th: 第2水曜日, -1 for the last one.
 */
export type DayOfMonth = number | 'last' | { openDay: number } | { weekday: number; week?: number };

/** A day that comes back every year, or every month where `month` is absent. */
export interface DayRule {
  month?: number;
  day: DayOfMonth;
  /** The rule means the n-th open day before the day that it names: 「毎月10日の3開庁日前」. */
  openDaysBefore?: number;
  /** The rule gives so many days after the day that it names: 「年度終了後60日以内」. */
  daysAfter?: number;
}

/** What could be read at the beginning of a text, and the rest of it. */
interface Reading<T> {
  value: T;
  rest: string;
}

/** The months of a rule; undefined for every month. */
type Months = readonly number[] | undefined;

/** A longer text names no day; and patterns with an open end take the square of its length. */
const LONGEST_RULE = 200;
const SEPARATOR = '(?:、|・|,|及び|と)';
const YEAR = '(?:毎年|翌年度?の?|前年度?の|当年)?';
/** Of whatever happened in a year, the next year has one such day: 「寄附をした年の翌年の1月10日」. */
export const EVENT_YEAR = /^[^()、\d]{1,30}年の(?=翌年の?\d{1,2}月)/u;
/** Of something that happens in every month: 「収納した月の翌月10日」, 「前月の20日」. */
const OTHER_MONTH = /^(?:[^()、\d]{1,30}月の)?(?:翌々?|前)月の?(?=\d|末|最|第|初)/u;
const RANGE = new RegExp(`^${YEAR}\\d{1,2}月(?:\\d{1,2}日|末日?)(?:から|〜|~)(?=${YEAR}\\d{1,2}月)`, 'u');
/** What is to be done by the day, where no に says it: 「3月31日まで提出」. Other words may make another day of it. */
const DONE =
  '(?:必着|厳守|提出|報告|通知|送付|送信|回答|納付|納入|支払い?|届出|申請|申告|入力|登録|公表|作成|完了|締切り?|締め切り|締め)';
const TAIL = new RegExp(`(?:の\\d{1,2}時(?:\\d{1,2}分)?)?(?:まで(?:に.*)?)?${DONE}?(?:\\(.*\\))?$`, 'u');
const BEFORE = /^(?:[^()]*\((?<listed>[^()]+)\)|(?<named>[^()]+))の(?<count>\d{1,2})開庁日前(?:の日)?$/u;
const AFTER = /^(?<named>四半期の?末日?|毎?年度(?:末|の?終了))(?:の翌日から|後)(?<count>\d{1,2})日以内$/u;
const WEEKLY = new RegExp(`^毎週((?:[${WEEKDAYS.join('')}](?:曜日?)?${SEPARATOR}?)+)$`, 'u');

/**
 * Reads the rules that name a day of the calendar: 「毎月10日、20日、末日」「偶数月の10日まで」「毎月の最終開庁日」「毎週金曜日まで」
 * 「第2水曜日」「四半期の末日」「5月31日まで」「2月及び8月の各10日まで」「4月1日から5月31日まで」 (its last day)
 * 「毎月10日の3開庁日前」「年度終了後60日以内」「5/31まで」「毎月最終営業日」「3月31日まで提出」. Undefined for a rule that counts from an event
 * (「転入をした日から14日以内」: `lastDayOf` has those) or is not understood as a whole, as where an exception follows
 * (「毎月25日（12月は20日）」): such a rule is never guessed. What becomes of the day on a closed day, `shiftIn` says.
 * `isMonthly` says that what the rule counts from happens in every month: 「収納した月の翌月10日まで」 is then 毎月10日.
 */
export function parseDayRule(rule: string, { isMonthly = false } = {}): DayRule[] | undefined {
  if (rule.length > LONGEST_RULE) return undefined;
  const whole = normalRule(rule).replace(EVENT_YEAR, '').replace(RANGE, '');
  const counted = whole.replace(TAIL, '');
  if (namesOtherDay(whole.slice(counted.length))) return undefined;
  const text = isMonthly ? counted.replace(OTHER_MONTH, '毎月') : counted;
  const rules = weeklyRules(text) ?? movedRules(text) ?? listedRules(text);
  return rules?.every(isPossible) ? rules : undefined;
}

/**
 * A rule as patterns see it: compatibility characters resolved (１０ → 10, （ → ( ), no spaces, and one form of what has two
 * (10日迄, 5/31, 第三水曜日). 営業日 are 開庁日 but for those of banks, which are open on 12月29日 and 30日.
 */
export function normalRule(rule: string): string {
  return rule
    .normalize('NFKC')
    .replaceAll(/\s/gu, '')
    .replaceAll('迄', 'まで')
    .replace(/^(毎年)?(\d{1,2})\/(\d{1,2})(?![\d/])/u, '$1$2月$3日')
    .replaceAll(/第([一二三四五])/gu, (_, digit: string) => `第${'一二三四五'.indexOf(digit) + 1}`)
    .replaceAll(/(?<!銀行の?|金融機関の?)営業日/gu, '開庁日');
}

function weeklyRules(text: string): DayRule[] | undefined {
  const words = WEEKLY.exec(text)?.[1]?.replaceAll(/曜日?/gu, '');
  if (words === undefined) return undefined;
  return WEEKDAYS.flatMap((word, weekday) => (words.includes(word) ? [{ day: { weekday } }] : []));
}

function movedRules(text: string): DayRule[] | undefined {
  const before = BEFORE.exec(text)?.groups;
  if (before) {
    const openDaysBefore = Number(before['count']);
    return listedRules(before['listed'] ?? before['named'] ?? '')?.map((rule) => ({ ...rule, openDaysBefore }));
  }
  const after = AFTER.exec(text)?.groups;
  const named = after?.['named'];
  if (named === undefined) return undefined;
  const daysAfter = Number(after?.['count']);
  return listedRules(named.replace(/の?終了$/u, '末'))?.map((rule) => ({ ...rule, daysAfter }));
}

/** A list of days; a day without a month is of the months named before it: 「毎月10日、20日」. */
function listedRules(text: string, named?: Reading<Months>): DayRule[] | undefined {
  const months = readMonths(text) ?? (named && { ...named, rest: text });
  const days = months && readDays(months.rest);
  if (!months || !days) return undefined;
  const rules = days.value.flatMap((day) => months.value?.map((month) => ({ month, day })) ?? [{ day }]);
  if (days.rest === '') return rules;
  const separator = SEPARATED.exec(days.rest);
  const more = separator && listedRules(days.rest.slice(separator[0].length), months);
  return more ? [...rules, ...more] : undefined;
}

const SEPARATED = new RegExp(`^${SEPARATOR}`, 'u');
const QUARTER_ENDS = [6, 9, 12, 3];
const MONTHS: readonly (readonly [RegExp, (match: RegExpExecArray) => Months])[] = [
  [/^毎月の?/u, () => undefined],
  [/^(?=第\d)/u, () => undefined],
  [/^偶数月の?/u, () => [2, 4, 6, 8, 10, 12]],
  [/^奇数月の?/u, () => [1, 3, 5, 7, 9, 11]],
  [/^[各毎]?四半期(?:ごと)?の?(?=末|最終)/u, () => QUARTER_ENDS],
  [/^毎?年度の?(?=末|最終)/u, () => [3]],
  [
    new RegExp(`^${YEAR}(\\d{1,2}月(?:${SEPARATOR}\\d{1,2}月)*)の?各?`, 'u'),
    ([, listed = '']) => Array.from(listed.matchAll(/\d+/gu), ([digits]) => Number(digits)),
  ],
];

const WEEKDAY = `([${WEEKDAYS.join('')}])曜日?`;
const DAYS: readonly (readonly [RegExp, (match: RegExpExecArray) => readonly DayOfMonth[]])[] = [
  [/^(\d{1,2})日/u, ([, day]) => [Number(day)]],
  [/^(?:最終|最後の|末の|末日の)開庁日/u, () => [{ openDay: -1 }]],
  [/^(?:最初の|初めの)開庁日/u, () => [{ openDay: 1 }]],
  [/^第(\d{1,2})開庁日/u, ([, count]) => [{ openDay: Number(count) }]],
  [/^(\d{1,2})開庁日目/u, ([, count]) => [{ openDay: Number(count) }]],
  [
    new RegExp(`^(第\\d(?:${SEPARATOR}第?\\d)*)${WEEKDAY}`, 'u'),
    ([, weeks = '', word = '']) =>
      Array.from(weeks.matchAll(/\d/gu), ([week]) => ({ weekday: weekdayIndex(word), week: Number(week) })),
  ],
  [new RegExp(`^(?:最終|最後の)${WEEKDAY}`, 'u'), ([, word = '']) => [{ weekday: weekdayIndex(word), week: -1 }]],
  [/^末日?/u, () => ['last']],
];

function readMonths(text: string): Reading<Months> | undefined {
  return readFirst(text, MONTHS);
}

function readDays(text: string): Reading<readonly DayOfMonth[]> | undefined {
  return readFirst(text, DAYS);
}

function readFirst<T>(
  text: string,
  patterns: readonly (readonly [RegExp, (match: RegExpExecArray) => T])[],
): Reading<T> | undefined {
  for (const [pattern, valueOf] of patterns) {
    const match = pattern.exec(text);
    if (match) return { value: valueOf(match), rest: text.slice(match[0].length) };
  }
  return undefined;
}

function weekdayIndex(word: string): number {
  return WEEKDAYS.findIndex((each) => each === word);
}

const LONGEST = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
/** More open days than this are not in every month: in January and May there may be as few as seventeen. */
const MOST_OPEN_DAYS = 15;

function isPossible({ month = 1, day, openDaysBefore = 0 }: DayRule): boolean {
  const longest = LONGEST[month - 1];
  if (longest === undefined || openDaysBefore > MOST_OPEN_DAYS) return false;
  if (typeof day === 'number') return day >= 1 && day <= longest;
  if (day === 'last') return true;
  if ('openDay' in day) return day.openDay !== 0 && day.openDay <= MOST_OPEN_DAYS;
  return day.week === undefined || (day.week !== 0 && day.week <= 5);
}
