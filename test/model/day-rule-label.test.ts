import { expect, test } from 'vitest';
import { parseDayRule } from '#model/day-rule.ts';
import { dayRuleLabel } from '#report/day-rule-label.ts';

test.each([
  ['毎月１０日まで', '毎月10日'],
  ['5月末まで', '5月末日'],
  ['毎月末の開庁日まで', '毎月の最終開庁日'],
  ['毎月最初の開庁日', '毎月の最初の開庁日'],
  ['毎月5開庁日目まで', '毎月の第5開庁日'],
  ['毎週金曜日まで', '毎週金曜日'],
  ['毎月第2水曜日', '毎月の第2水曜日'],
  ['毎月最終金曜日', '毎月の最終金曜日'],
  ['毎月25日の3開庁日前まで', '毎月25日の3開庁日前'],
  ['毎年度終了後60日以内', '3月末日の後60日'],
])('a deadline written 「%s」 is listed as 「%s」', (written, label) => {
  expect(parseDayRule(written)?.map(dayRuleLabel)).toEqual([label]);
});
