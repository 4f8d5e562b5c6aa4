/** A day that comes back every year, or every month where `month` is absent. `last` is the last day of the month. */
export interface DayRule {
  month?: number;
  day: number | 'last';
}

const DAY = String.raw`(?:(\d{1,2})日|末日?)`;
const END = String.raw`(?=(?:の\d{1,2}時)?まで|$|\()`;
const YEAR = '(?:毎年|翌年度?の?|前年度?の|当年)?';
const RANGE = new RegExp(`^${YEAR}\\d{1,2}月(?:\\d{1,2}日|末日?)(?:から|〜|~)(?=${YEAR}\\d{1,2}月)`, 'u');
const MONTHLY = new RegExp(`^(毎月|偶数月の|奇数月の)${DAY}${END}`, 'u');
const IN_MONTHS = new RegExp(`^(\\d{1,2}月(?:(?:、|・|及び)\\d{1,2}月)+)の?各?${DAY}${END}`, 'u');
const IN_MONTH = new RegExp(`^${YEAR}(\\d{1,2})月${DAY}(?:まで)?`, 'u');
const ENDED = new RegExp(`^${END}`, 'u');
const SEPARATOR = /^(?:、|・|,|及び|と)/u;

/**
 * Reads the rules that name a day of the calendar: 「毎月10日まで」「偶数月の10日まで」「5月31日まで」「1月末日」
 * 「6月30日、8月31日まで」「2月及び8月の各10日まで」「4月1日から5月31日まで」 (its last day). Undefined for a rule that
 * counts from an event (「転入をした日から14日以内」) or is not understood as a whole: such a rule is never guessed.
 */
export function parseDayRule(rule: string): DayRule[] | undefined {
  const text = rule.normalize('NFKC').replaceAll(/\s/gu, '').replace(RANGE, '');
  const rules = monthlyRules(text) ?? listedRules(text) ?? dayList(text);
  return rules?.every(isPossible) ? rules : undefined;
}

function monthlyRules(text: string): DayRule[] | undefined {
  const match = MONTHLY.exec(text);
  if (!match) return undefined;
  const day = dayOf(match[2]);
  if (match[1] === '毎月') return [{ day }];
  const first = match[1] === '奇数月の' ? 1 : 2;
  return [0, 2, 4, 6, 8, 10].map((step) => ({ month: first + step, day }));
}

function listedRules(text: string): DayRule[] | undefined {
  const match = IN_MONTHS.exec(text);
  const months = match?.[1]?.match(/\d+/gu);
  return months?.map((month) => ({ month: Number(month), day: dayOf(match?.[2]) }));
}

function dayList(text: string): DayRule[] | undefined {
  const first = IN_MONTH.exec(text);
  if (!first) return undefined;
  const rule = { month: Number(first[1]), day: dayOf(first[2]) };
  const rest = text.slice(first[0].length);
  const separator = SEPARATOR.exec(rest);
  if (!separator) return first[0].endsWith('まで') || ENDED.test(rest) ? [rule] : undefined;
  const more = dayList(rest.slice(separator[0].length));
  return more && [rule, ...more];
}

function dayOf(digits: string | undefined): number | 'last' {
  return digits === undefined ? 'last' : Number(digits);
}

const LONGEST = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function isPossible({ month = 1, day }: DayRule): boolean {
  const longest = LONGEST[month - 1];
  return longest !== undefined && (day === 'last' || (day >= 1 && day <= longest));
}
