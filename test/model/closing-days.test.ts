import { expect, test } from 'vitest';
import { closedReason, closingDaysOf } from '#model/closing-days.ts';
import { settingsSchema } from '#model/settings.ts';

const usual = closingDaysOf(settingsSchema.parse({}));
const own = closingDaysOf(
  settingsSchema.parse({
    closingDays: {
      weekdays: ['水'],
      yearEnd: { from: '12-30', to: '1-2' },
      closed: [
        { on: '8-1', name: '開庁記念日' },
        { on: '令和8年11月20日', name: '庁舎の電気設備の点検' },
      ],
      open: [{ on: '2027-03-24', name: '年度末の休日開庁' }],
    },
  }),
);

test.each([
  ['2026-11-20', undefined],
  ['2026-11-21', '土曜日'],
  ['2026-11-22', '日曜日'],
  ['2026-11-23', '祝日（勤労感謝の日）'],
  ['2026-05-06', '祝日（振替休日）'],
  ['2026-12-28', undefined],
  ['2026-12-29', '年末年始'],
  ['2026-12-31', '年末年始'],
  ['2027-01-01', '祝日（元日）'],
  ['2027-01-03', '年末年始'],
  ['2027-01-04', undefined],
])('says why the city hall is closed on %s', (day, reason) => {
  expect(closedReason(day, usual)).toBe(reason);
});

test.each<[string, string, string | undefined]>([
  ['a weekday of its own', '2026-11-18', '水曜日'],
  ['no other weekday', '2026-11-21', undefined],
  ['the national holidays all the same', '2026-11-23', '祝日（勤労感謝の日）'],
  ['not before its own year end', '2026-12-29', undefined],
  ['from the first day of its own year end', '2026-12-30', '年末年始'],
  ['to the last day of its own year end', '2027-01-02', '年末年始'],
  ['not after its own year end', '2027-01-03', undefined],
  ['a day of every year', '2026-08-01', '開庁記念日'],
  ['a day of every year, in another year', '2028-08-01', '開庁記念日'],
  ['a day of one year', '2026-11-20', '庁舎の電気設備の点検'],
  ['no such day in another year', '2027-11-20', undefined],
  ['a closed weekday, but not where it is said to be open', '2027-03-24', undefined],
])('follows the settings of a city: %s', (_, day, reason) => {
  expect(closedReason(day, own)).toBe(reason);
});
