import { expect, test } from 'vitest';
import { parseDate } from '#model/iso-date.ts';
import { reviewInterval, reviewState } from '#model/review-state.ts';
import { settingsSchema } from '#model/settings.ts';
import { aManual, aProcedure, aWork } from '../support/a-manual.ts';

const reviewedOn = (written: string | undefined) =>
  aProcedure({ reviewed: written === undefined ? undefined : parseDate(written) });

test.each([
  ['2026-03-10', '2026-03-10', 'current'],
  ['2026-03-10', '2027-01-08', 'current'],
  ['2026-03-10', '2027-01-09', 'due-soon'],
  ['2026-03-10', '2027-03-10', 'due-soon'],
  ['2026-03-10', '2027-03-11', 'overdue'],
  ['2024-02-29', '2025-02-28', 'due-soon'],
  ['2024-02-29', '2025-03-01', 'overdue'],
  ['令和8年3月10日', '2026-11-22', 'current'],
  ['2026-11-23', '2026-11-22', 'bad-date'],
  ['2026-02-30', '2026-11-22', 'bad-date'],
  ['昨年度', '2026-11-22', 'bad-date'],
  [undefined, '2026-11-22', 'no-date'],
])('a procedure reviewed on %s is on %s: %s', (reviewed, asOf, name) => {
  expect(reviewState(reviewedOn(reviewed), aManual(), asOf).name).toBe(name);
});

test('names the days that the state rests on', () => {
  expect(reviewState(reviewedOn('2026-03-10'), aManual(), '2026-11-22')).toEqual({
    name: 'current',
    reviewedOn: '2026-03-10',
    every: 12,
    dueOn: '2027-03-10',
    soonFrom: '2027-01-09',
  });
});

test('gives no due day where the last review is not known', () => {
  expect(reviewState(reviewedOn('2026-02-30'), aManual(), '2026-11-22')).toEqual({ name: 'bad-date', every: 12 });
});

const settings = settingsSchema.parse({ review: { every: { high: 6, medium: 12, low: 24 } } });
const works = [
  aWork({ id: 'juki-001', risk: '高' }),
  aWork({ id: 'juki-002', risk: '低' }),
  aWork({ id: 'juki-003', risk: undefined }),
];

test.each([
  [['juki-001'], undefined, 6],
  [['juki-002'], undefined, 24],
  [['juki-003'], undefined, 12],
  [['juki-002', 'juki-001'], undefined, 6],
  [['juki-002', 'juki-003'], undefined, 12],
  [['juki-999'], undefined, 12],
  [[], undefined, 12],
  [['juki-001'], 36, 36],
])('the interval for works %j with its own interval %s is %i months', (work, reviewEvery, months) => {
  expect(reviewInterval(aProcedure({ work, reviewEvery }), aManual({ settings, works }))).toBe(months);
});
