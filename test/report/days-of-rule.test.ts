import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { closingDaysOf, isOpenDay } from '#model/closing-days.ts';
import { addDays, addMonths } from '#model/iso-date.ts';
import type { Shift } from '#model/open-days.ts';
import { settingsSchema } from '#model/settings.ts';
import { VOCABULARY } from '#model/vocabulary.ts';
import { parseDayRule } from '#model/day-rule.ts';
import { daysOfRule } from '#report/days-of-rule.ts';

const closing = closingDaysOf(settingsSchema.parse({}));

test.each<[string, Shift, string, string[]]>([
  ['毎月10日', '前開庁日', '2026-10-01/2026-11-30', ['2026-10-09', '2026-11-10']],
  ['毎月の最終開庁日', 'なし', '2026-12-01/2027-02-28', ['2026-12-28', '2027-01-29', '2027-02-26']],
  ['毎月最初の開庁日', 'なし', '2027-01-01/2027-01-31', ['2027-01-04']],
  ['毎月第3開庁日', 'なし', '2026-05-01/2026-05-31', ['2026-05-08']],
  ['毎週金曜日', 'なし', '2026-11-19/2026-12-04', ['2026-11-20', '2026-11-27', '2026-12-04']],
  ['毎週月曜日', '翌開庁日', '2026-11-16/2026-11-30', ['2026-11-16', '2026-11-24', '2026-11-30']],
  ['第2水曜日', 'なし', '2026-11-01/2026-12-31', ['2026-11-11', '2026-12-09']],
  ['毎月第5火曜日', 'なし', '2026-10-01/2026-12-31', ['2026-12-29']],
  ['毎月最終金曜日', 'なし', '2026-10-01/2026-10-31', ['2026-10-30']],
  ['偶数月の10日まで', 'なし', '2026-09-01/2026-12-31', ['2026-10-10', '2026-12-10']],
  ['四半期の末日', '前開庁日', '2026-04-01/2027-03-31', ['2026-06-30', '2026-09-30', '2026-12-28', '2027-03-31']],
  ['毎月20日の7開庁日前', '前開庁日', '2026-12-01/2026-12-31', ['2026-12-09']],
  ['毎月20日の7開庁日前', '翌開庁日', '2026-12-01/2026-12-31', ['2026-12-10']],
  ['年度終了後60日以内', 'なし', '2026-04-01/2027-03-31', ['2026-05-30']],
  ['年度終了後99日以内', 'なし', '2026-07-01/2026-07-31', ['2026-07-08']],
  ['毎月31日', 'なし', '2026-02-01/2026-04-30', ['2026-02-28', '2026-03-31', '2026-04-30']],
  ['4月1日まで', '前開庁日', '2028-03-31/2028-03-31', ['2028-03-31']],
])('lays 「%s」 (%s) on %s', (...[rule, shift, range, days]) => {
  const [from = '', to = ''] = range.split('/');
  expect(daysOfRule(parseDayRule(rule) ?? [], { from, to, shift, closing }).map(({ day }) => day)).toEqual(days);
});

const day = fc.integer({ min: 0, max: 3652 }).map((days) => addDays('2024-04-01', days));
const RULES = [
  '毎月10日',
  '毎月末日',
  '毎月の最終開庁日',
  '毎月第3開庁日',
  '毎週金曜日',
  '毎月第2水曜日',
  '偶数月の10日',
  '四半期の末日',
  '12月31日',
  '毎月10日、20日、末日',
  '毎月5日の7開庁日前の日',
  '毎年度終了後60日以内',
] as const;

test('keeps to the range, to open days where an item moves, and to one order, over ten years', () => {
  const range = fc.record({ from: day, length: fc.integer({ min: 0, max: 400 }) });
  fc.assert(
    fc.property(
      range,
      fc.constantFrom(...RULES),
      fc.constantFrom(...VOCABULARY.shift),
      ({ from, length }, ...asked) => {
        const [rule, shift] = asked;
        const to = addDays(from, length);
        const days = daysOfRule(parseDayRule(rule) ?? [], { from, to, shift, closing }).map((each) => each.day);
        expect(days.every((each) => each >= from && each <= to)).toBe(true);
        expect(shift === 'なし' || days.every((each) => isOpenDay(each, closing))).toBe(true);
        expect(days).toEqual(days.toSorted());
      },
    ),
  );
});

test('finds the same days in a range as in its two halves', () => {
  fc.assert(
    fc.property(day, fc.constantFrom(...RULES), fc.constantFrom(...VOCABULARY.shift), (from, rule, shift) => {
      const rules = parseDayRule(rule) ?? [];
      const [middle, to] = [addMonths(from, 5), addMonths(from, 14)];
      const whole = daysOfRule(rules, { from, to, shift, closing });
      const first = daysOfRule(rules, { from, to: middle, shift, closing });
      const second = daysOfRule(rules, { from: addDays(middle, 1), to, shift, closing });
      expect(whole).toEqual([...first, ...second]);
    }),
  );
});

test('gives a monthly rule one day for every month of ten years', () => {
  for (const rule of ['毎月10日', '毎月末日', '毎月の最終開庁日', '毎月第3開庁日', '毎月第2水曜日']) {
    const range = { from: '2024-04-01', to: '2034-03-31', shift: 'なし' as const, closing };
    const months = daysOfRule(parseDayRule(rule) ?? [], range).map((each) => each.day.slice(0, 7));
    expect([months.length, new Set(months).size]).toEqual([120, 120]);
  }
});
