import { normalRule, parseDayRule } from '#model/day-rule.ts';
import { namesOtherDay } from '#model/rule-condition.ts';
import { type WrittenDeadline, deadlinesIn } from '../deadlines-in.ts';
import { bad, body, good, row } from '../example.ts';
import type { Rule, RuleNotice } from '../rule.ts';
import { quoted } from '#model/quoted.ts';

/** Words by which a rule speaks of days that come back. */
const OF_CALENDAR =
  /\d{1,2}月|毎[月週]|各月|翌々?月|[当今前]月|月[初末中]|[上中下]旬|曜|[営開][業庁]日|四半期|半期|年度[初末当]|第\d[・、\d第]{0,9}[月火水木金土日]/u;
/** What a rule counts from when it is no day of the calendar: an event, or a day, month or year that something else names. */
const EVENT =
  /から|以内|以降|[前後](?!月)|期限|うち|たび|都度|とき|時点|通知する|(?<![\d末曜庁業毎平休期締])日|(?<![\d末曜庁業])[期締]日|(?<!^|[毎各翌々当今前数\d])月|(?<![\d毎翌前当])年(?!度)/u;
/** 毎月32日; days of a named month, 2月30日, are told by `dates-exist`, and 40日 alone is a period. */
const NO_DAY =
  /(?<=[毎各翌前当]月の?(?:[\d、・日]{0,20}[、・])?)(?:0|3[2-9]|[4-9]\d|\d{3,})日(?!間|以|前|後|目|程度|頃|経過)/u;
/** So many days, and no day. */
const PERIOD = /^\d+[営開][業庁]日$/u;

/** A deadline that speaks of the calendar, and that 年間予定 cannot show. */
export const deadlineOnCalendar: Rule = {
  id: 'deadline-on-calendar',
  title: '暦の日で決まる期限が年間予定に載る',
  why: '書き方によっては日を計算できず、期限が年間予定から落ちます。転入の日のように、出来事から数える期限は対象としません。',
  severity: 'warning',
  examples: [
    good(body('## 期限\n\n<Deadline label="報告" rule="毎月末日まで（閉庁日のときは、前開庁日）" />')),
    good(body('## 期限\n\n<Deadline label="届出期間" rule="転入をした日から14日以内" />')),
    good(body('## 期限\n\n<Deadline label="報告" rule="届出を受けた月の翌月10日まで" />')),
    good(body('## 期限\n\n<Deadline label="報告" rule="毎年7月中の、道が通知する日まで" />')),
    good(row({ 期限: '通知：毎月10日、報告：5/31まで（規則）', 頻度: '随時' })),
    good(row({ 期限: '報告：翌月10日まで', 頻度: '毎月', 実施時期: '通年' })),
    good(body('## 期限\n\n<Deadline label="回答" rule="受付後60日" />')),
    bad(body('## 期限\n\n<Deadline label="報告" rule="月末まで" />'), [15]),
    bad(body('## 期限\n\n<Deadline label="報告" rule="毎月5日頃" />'), [15]),
    bad(body('## 期限\n\n<Deadline label="報告" rule="四半期ごと" />'), [15]),
    bad(body('## 期限\n\n<Deadline label="更新" rule="令和18年5月31日まで" />'), [15]),
    bad(body('## 期限\n\n<Deadline label="報告" rule="毎月32日" />'), [15]),
    bad(row({ 期限: '支払：毎月25日（12月は20日）' }), [2]),
    bad(row({ 期限: '報告：翌月10日まで', 頻度: '随時' }), [2]),
    bad(row({ 期限: '通知：毎月10日（内規' }), [2]),
    bad(row({ 期限: '通知；毎月10日；報告；毎月末日' }), [2]),
  ],
  check: (manual) => deadlinesIn(manual).flatMap(faultOf),
};

function faultOf(deadline: WrittenDeadline): RuleNotice[] {
  const { label, rule, place } = deadline;
  const text = normalRule(rule);
  const fault =
    bracketFault(text) ??
    dayFault(text) ??
    nameFault(deadline) ??
    exceptionFault(text, deadline) ??
    calendarFault(text, deadline);
  if (!fault) return [];
  const message = `期限${quoted(label)}の${quoted(rule)}${fault.message}`;
  return [{ ...place, severity: fault.severity, message, fix: fault.fix }];
}

type Fault = Pick<RuleNotice, 'severity' | 'message' | 'fix'>;

function bracketFault(text: string): Fault | undefined {
  if (text.split('(').length === text.split(')').length) return undefined;
  return {
    severity: 'warning',
    message: 'は、かっこが閉じていないため、根拠と期限を読み分けられません。',
    fix: '「通知：毎月10日（内規）」のように、かっこを組にして書いてください。',
  };
}

function dayFault(text: string): Fault | undefined {
  const day = NO_DAY.exec(text)?.[0];
  if (day === undefined) return undefined;
  return {
    severity: 'warning',
    message: `にある${quoted(day)}は、どの月にもない日です。`,
    fix: '「毎月31日」「毎月末日」のように、ある日を書いてください。',
  };
}

function nameFault({ isUnnamed }: WrittenDeadline): Fault | undefined {
  if (!isUnnamed) return undefined;
  return {
    severity: 'info',
    message: 'には、何の期限かが書かれていません。',
    fix: '「通知：毎月10日;報告：毎月末日」のように、名称と期限の間には「：」、期限と期限の間には「;」を書いてください。',
  };
}

/** What follows the day of a rule. */
const AFTER_DAY = /(?:まで)?\(.*\)$|までに.*$/u;

/** A day that is another in some month or case: to show the usual one would be wrong there. */
function exceptionFault(text: string, { isMonthly }: WrittenDeadline): Fault | undefined {
  const after = AFTER_DAY.exec(text)?.[0] ?? '';
  if (!namesOtherDay(after) || !parseDayRule(text.slice(0, text.length - after.length), { isMonthly }))
    return undefined;
  return {
    severity: 'info',
    message: 'は、例外の日があるため、年間予定に載りません。',
    fix: '「4月、5月、6月の25日」と「12月20日」のように、日ごとに期限を分けて書いてください。閉庁日の扱いだけであれば、「毎月25日（閉庁日のときは翌開庁日）」の形で載ります。',
  };
}

const OF_ONE_YEAR = /(?:令和|R)\d+[年.]|\d{4}[-年/]/u;
const ONE_YEAR_ADVICE =
  'その年だけの期限は載りません。毎年の期限であれば、「5月31日まで」のように年を付けずに書いてください。';

function calendarFault(text: string, { rule, isMonthly }: WrittenDeadline): Fault | undefined {
  if (PERIOD.test(text)) return undefined;
  if (!OF_CALENDAR.test(text) || EVENT.test(text) || parseDayRule(rule, { isMonthly })) return undefined;
  return {
    severity: 'info',
    message: 'は、年間予定に載りません。',
    fix: OF_ONE_YEAR.test(text)
      ? ONE_YEAR_ADVICE
      : '「毎月末日」「毎月10日まで」「5月31日まで」のように、日が決まる形で書くと載ります。',
  };
}
