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
  ['寄附をした年の翌年の1月10日まで', [{ month: 1, day: 10 }]],
  ['翌年度の5月31日まで', [{ month: 5, day: 31 }]],
  ['1月末日', [{ month: 1, day: 'last' }]],
  ['2月末まで', [{ month: 2, day: 'last' }]],
  ['2月29日まで', [{ month: 2, day: 29 }]],
  ['5月31日までに提出', [{ month: 5, day: 31 }]],
  ['4月1日から5月31日まで', [{ month: 5, day: 31 }]],
  ['12月1日〜翌年1月15日', [{ month: 1, day: 15 }]],
  ['12月1日～1月15日', [{ month: 1, day: 15 }]],
  ['6月30日、8月31日、1月31日まで', [6, 8, 1].map((month) => ({ month, day: month === 6 ? 30 : 31 }))],
  [
    '6月30日、12月25日の16時30分まで',
    [
      { month: 6, day: 30 },
      { month: 12, day: 25 },
    ],
  ],
  ['毎月10日、20日、末日', [{ day: 10 }, { day: 20 }, { day: 'last' }]],
  ['毎月末まで', [{ day: 'last' }]],
  ['毎月の最終開庁日', [{ day: { openDay: -1 } }]],
  ['毎月末の開庁日まで', [{ day: { openDay: -1 } }]],
  ['毎月最初の開庁日', [{ day: { openDay: 1 } }]],
  ['毎月第3開庁日まで', [{ day: { openDay: 3 } }]],
  ['毎月第15開庁日まで', [{ day: { openDay: 15 } }]],
  ['毎月末日の15開庁日前まで', [{ day: 'last', openDaysBefore: 15 }]],
  ['毎月5開庁日目まで', [{ day: { openDay: 5 } }]],
  ['偶数月の最終開庁日まで', [2, 4, 6, 8, 10, 12].map((month) => ({ month, day: { openDay: -1 } }))],
  ['10月の最終開庁日', [{ month: 10, day: { openDay: -1 } }]],
  ['四半期の末日まで', [6, 9, 12, 3].map((month) => ({ month, day: 'last' }))],
  ['各四半期末', [6, 9, 12, 3].map((month) => ({ month, day: 'last' }))],
  ['年度末まで', [{ month: 3, day: 'last' }]],
  ['毎週金曜日まで', [{ day: { weekday: 5 } }]],
  ['毎週月・水曜日', [{ day: { weekday: 1 } }, { day: { weekday: 3 } }]],
  ['第2水曜日', [{ day: { weekday: 3, week: 2 } }]],
  ['毎月第1・第3火曜日', [{ day: { weekday: 2, week: 1 } }, { day: { weekday: 2, week: 3 } }]],
  ['6月の最終金曜日まで', [{ month: 6, day: { weekday: 5, week: -1 } }]],
  ['毎月10日の3開庁日前まで', [{ day: 10, openDaysBefore: 3 }]],
  [
    '定例支払日（毎月10日、末日）の7開庁日前の日の16時まで',
    [
      { day: 10, openDaysBefore: 7 },
      { day: 'last', openDaysBefore: 7 },
    ],
  ],
  ['毎年度終了後60日以内', [{ month: 3, day: 'last', daysAfter: 60 }]],
  ['四半期の末日の翌日から14日以内', [6, 9, 12, 3].map((month) => ({ month, day: 'last', daysAfter: 14 }))],
])('reads 「%s」', (rule, days) => {
  expect(parseDayRule(rule)).toEqual(days);
});

test.each([
  ['収納した月の翌月10日まで', [{ day: 10 }]],
  ['翌月20日まで', [{ day: 20 }]],
  ['受理した月の翌月の最初の開庁日まで', [{ day: { openDay: 1 } }]],
  ['診療を受けた月の翌月1日から2年以内', undefined],
  ['寄附をした年の翌年の1月10日まで', [{ month: 1, day: 10 }]],
])('reads 「%s」 of what happens in every month', (rule, days) => {
  expect(parseDayRule(rule, { isMonthly: true })).toEqual(days);
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
  '毎日16時まで',
  '四半期の10日まで',
  '四半期の末日から14日以内',
  '年度開始前20日まで',
  '計画期間の前年度の3月31日まで',
  '定例支払日の7開庁日前の日まで',
  '毎月10日の7日前まで',
  '毎月第6水曜日',
  '毎月第0開庁日',
  '毎月第16開庁日',
  '毎月末日の16開庁日前まで',
  '毎月10日又は20日',
  '毎週',
  '',
])('does not guess a day for 「%s」', (rule) => {
  expect(parseDayRule(rule)).toBeUndefined();
});
