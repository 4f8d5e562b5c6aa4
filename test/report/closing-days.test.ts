import { expect, test } from 'vitest';
import { closedReason, type Shift, shiftToOpenDay } from '#report/closing-days.ts';

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
  expect(closedReason(day)).toBe(reason);
});

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
  expect(shiftToOpenDay(day, shift)).toBe(moved);
});
