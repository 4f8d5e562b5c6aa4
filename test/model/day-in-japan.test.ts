import { expect, test } from 'vitest';
import { dayInJapan } from '#model/day-in-japan.ts';

test.each([
  ['2026-03-31T14:59:59Z', '2026-03-31'],
  ['2026-03-31T15:00:00Z', '2026-04-01'],
  ['2026-12-31T23:00:00Z', '2027-01-01'],
  ['1970-01-01T00:00:00Z', '1970-01-01'],
  ['9999-12-31T14:59:59Z', '9999-12-31'],
])('dayInJapan gives for %s the day %s', (instant, day) => {
  expect(dayInJapan(new Date(instant))).toBe(day);
});
