import { expect, test } from 'vitest';
import { parseDayRule } from '#report/day-rule.ts';

test.each([
  ['毎月10日まで', [{ day: 10 }]],
  ['毎月末日まで', [{ day: 'last' }]],
  ['毎月１０日まで', [{ day: 10 }]],
  ['偶数月の10日まで', [2, 4, 6, 8, 10, 12].map((month) => ({ month, day: 10 }))],
  ['奇数月の11日まで', [1, 3, 5, 7, 9, 11].map((month) => ({ month, day: 11 }))],
  ['2月、5月、8月及び11月の各10日まで', [2, 5, 8, 11].map((month) => ({ month, day: 10 }))],
  ['5月31日まで', [{ month: 5, day: 31 }]],
  ['5月31日', [{ month: 5, day: 31 }]],
  ['5月15日の16時まで', [{ month: 5, day: 15 }]],
  ['毎年9月1日まで', [{ month: 9, day: 1 }]],
  ['翌年の1月31日まで', [{ month: 1, day: 31 }]],
  ['翌年度の5月31日まで', [{ month: 5, day: 31 }]],
  ['1月末日', [{ month: 1, day: 'last' }]],
  ['2月末まで', [{ month: 2, day: 'last' }]],
  ['2月29日まで', [{ month: 2, day: 29 }]],
  ['5月31日までに提出', [{ month: 5, day: 31 }]],
  ['4月1日から5月31日まで', [{ month: 5, day: 31 }]],
  ['12月1日〜翌年1月15日', [{ month: 1, day: 15 }]],
  ['12月1日～1月15日', [{ month: 1, day: 15 }]],
  ['6月30日、8月31日、1月31日まで', [6, 8, 1].map((month) => ({ month, day: month === 6 ? 30 : 31 }))],
])('reads 「%s」', (rule, days) => {
  expect(parseDayRule(rule)).toEqual(days);
});

test.each([
  '転入をした日から14日以内',
  '届出を受けた月の翌月10日まで',
  '対象となる月の前月20日まで',
  '納期限後20日以内',
  '毎年6月1日から',
  '4月1日から第1期の納期限まで',
  '7月中の道が通知する日まで',
  '5月31日又は6月30日のうち遅い日まで',
  '6月30日、議会の議決の日まで',
  '13月1日まで',
  '2月30日まで',
  '4月31日まで',
  '毎月32日まで',
  '毎月0日まで',
  '5年に1回',
  '',
])('does not guess a day for 「%s」', (rule) => {
  expect(parseDayRule(rule)).toBeUndefined();
});
