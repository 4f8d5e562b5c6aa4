import { expect, test } from 'vitest';
import { normalRule } from '#model/day-rule.ts';
import { shiftIn } from '#model/rule-condition.ts';

test.each([
  ['毎月10日まで（閉庁日のときは、翌開庁日）', '翌開庁日'],
  ['毎月10日まで（その日が土曜日、日曜日、祝日に当たるときは、その前の開庁日まで）', '前開庁日'],
  ['毎週月曜日（祝日の場合は翌日）', '翌開庁日'],
  ['6月30日（休日の場合は、直前の開庁日）', '前開庁日'],
  ['毎月10日（閉庁日なら次の平日）', '翌開庁日'],
  ['毎月10日（閉庁日のときは10日前に出す）', undefined],
  ['毎月10日（12月は前開庁日）', undefined],
  ['毎月10日の3開庁日前', undefined],
  ['毎月10日', undefined],
])('what 「%s」 says of a closed day: %s', (rule, shift) => {
  expect(shiftIn(normalRule(rule))).toBe(shift);
});
