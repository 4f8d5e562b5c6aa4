import { expect, test } from 'vitest';
import { FISCAL_MONTHS, monthsLabel } from '#model/months.ts';

test.each([
  [[], ''],
  [[4], '4月'],
  [[3, 4], '4・3月'],
  [[4, 5, 6], '4〜6月'],
  [[5, 4], '4・5月'],
  [[12, 1, 2], '12〜2月'],
  [[4, 5, 7, 8, 9], '4・5・7〜9月'],
  [[...FISCAL_MONTHS], '通年'],
  [[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11], '4〜11・1〜3月'],
])('monthsLabel shows %j as %s', (months, label) => {
  expect(monthsLabel(months)).toBe(label);
});

test('FISCAL_MONTHS begins in April and holds every month once', () => {
  expect(FISCAL_MONTHS[0]).toBe(4);
  expect(FISCAL_MONTHS.toSorted((a, b) => a - b)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
});
