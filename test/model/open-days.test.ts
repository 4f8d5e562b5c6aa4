import { WEEKDAYS } from '#model/weekday-of.ts';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { type ClosingDays, closingDaysOf, isOpenDay } from '#model/closing-days.ts';
import { addDays, daysBetween } from '#model/iso-date.ts';
import {
  lastDayOfMonth,
  nextOpenDay,
  openDayAfter,
  openDayBefore,
  openDaysFrom,
  type Shift,
  shiftToOpenDay,
} from '#model/open-days.ts';
import { settingsSchema } from '#model/settings.ts';

const usual = closingDaysOf(settingsSchema.parse({}));

test.each<[string, string, Shift, string]>([
  ['an open day stays', '2026-11-20', '翌開庁日', '2026-11-20'],
  ['over a weekend and a holiday, forward', '2026-11-21', '翌開庁日', '2026-11-24'],
  ['over a weekend, back', '2026-11-22', '前開庁日', '2026-11-20'],
  ['over Golden Week, forward', '2026-05-02', '翌開庁日', '2026-05-07'],
  ['over Golden Week, back', '2026-05-06', '前開庁日', '2026-05-01'],
  ['over the year end, forward', '2026-12-31', '翌開庁日', '2027-01-04'],
  ['over the year end, back', '2027-01-03', '前開庁日', '2026-12-28'],
  ['over the year end and the weekend before it, back', '2025-12-29', '前開庁日', '2025-12-26'],
  ['a deadline that does not move', '2026-12-31', 'なし', '2026-12-31'],
])('shifts %s', (_, ...[day, shift, moved]) => {
  expect(shiftToOpenDay(day, shift, usual)).toBe(moved);
});

test.each([
  ['翌開庁日 of a Friday before a long weekend', nextOpenDay('2026-11-20', usual), '2026-11-24'],
  ['翌開庁日 of a Sunday', nextOpenDay('2026-11-15', usual), '2026-11-16'],
  ['前開庁日 of a Tuesday after a long weekend', openDayBefore('2026-11-24', 1, usual), '2026-11-20'],
  ['翌日から5開庁日', openDayAfter('2026-11-20', 5, usual), '2026-11-30'],
  ['4開庁日前', openDayBefore('2026-11-25', 4, usual), '2026-11-18'],
  ['no open day after', openDayAfter('2026-11-21', 0, usual), '2026-11-21'],
  ['最終開庁日 of a month', shiftToOpenDay(lastDayOfMonth('2026-05-01'), '前開庁日', usual), '2026-05-29'],
  ['末日 of February in a leap year', lastDayOfMonth('2028-02-10'), '2028-02-29'],
])('finds %s', (_, ...[found, day]) => {
  expect(found).toBe(day);
});

test('gives the first five working days after a transfer on a Thursday', () => {
  const days = ['2027-04-01', '2027-04-02', '2027-04-05', '2027-04-06', '2027-04-07'];
  expect(openDaysFrom('2027-04-01', 5, usual)).toEqual(days);
  expect(openDaysFrom('2027-04-03', 1, usual)).toEqual(['2027-04-05']);
  expect(openDaysFrom('2027-04-03', 0, usual)).toEqual([]);
});

const day = fc.integer({ min: 0, max: 3652 }).map((days) => addDays('2024-04-01', days));
const count = fc.integer({ min: 0, max: 30 });
const extraDay = fc.record({ on: day, name: fc.constant('臨時の休日') });
const cityClosing = fc
  .record({
    weekdays: fc.uniqueArray(fc.constantFrom(...WEEKDAYS), { maxLength: 5 }),
    yearEnd: fc.constantFrom(
      { from: '12-29', to: '01-03' },
      { from: '12-31', to: '12-31' },
      { from: '12-20', to: '1-10' },
    ),
    closed: fc.array(extraDay, { maxLength: 60 }),
    open: fc.array(extraDay, { maxLength: 60 }),
  })
  .map((closingDays) => closingDaysOf(settingsSchema.parse({ closingDays })));

function isClosedBetween(from: string, to: string, closing: ClosingDays): boolean {
  const days = Array.from({ length: daysBetween(from, to) }, (_, index) => addDays(from, index));
  return days.every((each) => !isOpenDay(each, closing));
}

test('moves to an open day, and over closed days only, in ten years of any city', () => {
  fc.assert(
    fc.property(day, cityClosing, (from, closing) => {
      const [back, on] = [shiftToOpenDay(from, '前開庁日', closing), shiftToOpenDay(from, '翌開庁日', closing)];
      expect([back, on].every((each) => isOpenDay(each, closing))).toBe(true);
      expect(back <= from && on >= from).toBe(true);
      expect(isClosedBetween(from, on, closing)).toBe(true);
      expect(isClosedBetween(addDays(back, 1), addDays(from, 1), closing) || back === from).toBe(true);
      expect(shiftToOpenDay(from, 'なし', closing)).toBe(from);
    }),
  );
});

test('counts open days forth and back to where it began', () => {
  fc.assert(
    fc.property(day, count, cityClosing, (from, open, closing) => {
      const start = shiftToOpenDay(from, '翌開庁日', closing);
      expect(openDayBefore(openDayAfter(start, open, closing), open, closing)).toBe(start);
    }),
  );
});

test('gives open days in order that leave no open day out', () => {
  fc.assert(
    fc.property(day, count, cityClosing, (from, open, closing) => {
      const days = openDaysFrom(from, open, closing);
      expect(days).toHaveLength(open);
      expect(days.every((each) => each >= from && isOpenDay(each, closing))).toBe(true);
      for (const [index, each] of days.entries()) {
        expect(each).toBe(
          index === 0 ? shiftToOpenDay(from, '翌開庁日', closing) : nextOpenDay(days[index - 1] ?? '', closing),
        );
      }
    }),
  );
});
