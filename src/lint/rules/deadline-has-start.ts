import { quoted } from '#model/quoted.ts';
import { deadlinesIn } from '../deadlines-in.ts';
import { bad, body, good, row } from '../example.ts';
import type { Rule } from '../rule.ts';

const NUMBER = '(?:\\d+|[０-９]+|[一二三四五六七八九十百]+)';
const UNIT = '(?:(?:開庁|営業|勤務)?日|週間?|(?:か|ヶ|ケ|カ|箇)月|年)間?';
/** A length of time: 14日以内, 2週間以内, 三か月以内, 20開庁日以内. 「10日まで」 alone is one too: of which month? */
const LENGTH = new RegExp(`(?<![月\\d０-９])${NUMBER}\\s*${UNIT}(?:以内|まで|前|以上)`, 'u');
const ONLY_LENGTH = new RegExp(`^${NUMBER}\\s*${UNIT}$`, 'u');
const START = /から|より|起算|起点|初日|1日目|含め|後|以降|前|過ぎ|経過|満了|到達|月|毎|各|週|当日|同日/;
/** The start may follow the length in brackets: 10日以内（届出の日から）. */
const START_AFTER = /^[（(][^（()）]*(?:から|より|起算|起点|初日|後)/;

/** A deadline that does not say from when it is counted. */
export const deadlineHasStart: Rule = {
  id: 'deadline-has-start',
  title: '期限の起算日が分かる',
  why: '「10日以内」だけでは、いつから数えるかで期限が変わります。期限の徒過は取り返しがつきません。',
  severity: 'error',
  examples: [
    good(body('## 期限\n\n<Deadline label="届出期間" rule="転入をした日から14日以内" />')),
    good(body('## 期限\n\n<Deadline label="報告" rule="毎月10日まで" />')),
    good(row({ 期限: '督促状の発送：納期限後20日以内' })),
    good(row({ 期限: '出生届：出生の日を含めて14日以内' })),
    good(row({ 期限: '履行：契約期間3年' })),
    good(row({ 期限: '提出：会議の7日前まで' })),
    bad(row({ 期限: '提出：7日前まで' }), [2]),
    bad(body('## 期限\n\n<Deadline label="届出期間" rule="14日以内" />'), [15]),
    bad(row({ 期限: '届出期間：14日以内（住民基本台帳法第22条）' }), [2]),
  ],
  check: (manual) =>
    deadlinesIn(manual)
      .filter(({ rule }) => hasNoStart(rule))
      .map(({ rule, label, place }) => ({
        ...place,
        message: `期限${quoted(label)}の${quoted(rule)}は、いつから数えるかが書かれていません。`,
        fix: '「転入をした日から14日以内」「毎月10日まで」のように、起算日が分かるように書いてください。',
      })),
};

function hasNoStart(rule: string): boolean {
  const length = LENGTH.exec(rule);
  if (length === null) return ONLY_LENGTH.test(rule);
  const [before, after] = [rule.slice(0, length.index), rule.slice(length.index + length[0].length)];
  // 「納期限の7日前」 names its day.
  if (length[0].endsWith('前')) return before === '';
  return !START.test(before) && !START_AFTER.test(after);
}
