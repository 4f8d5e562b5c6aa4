import { expect, test } from 'vitest';
import type { ManualParts } from '#model/manual.ts';
import { FISCAL_MONTHS } from '#model/months.ts';
import { settingsSchema } from '#model/settings.ts';
import { calendar } from '#report/calendar.ts';
import { calendarReport } from '#report/calendar-report.ts';
import { readDeadlines } from '#read/read-deadlines.ts';
import { aBody, aUse } from '../support/a-body.ts';
import { aManual, aProcedure, aWork } from '../support/a-manual.ts';
import { aQuietWork, withDeadline } from '../support/a-quiet-work.ts';

test('lists a work in each of its months from April to March, and marks the busy ones', () => {
  const entries = yearOf({ works: [aQuietWork({ months: [1, 4, 12], peakMonths: [4, 6] })] });
  expect(entries.map(({ month, kind }) => [month, kind])).toEqual([
    [4, 'peak'],
    [6, 'peak'],
    [12, 'work'],
    [1, 'work'],
  ]);
});

test('lists a work that runs all year only in its busy months', () => {
  expect(yearOf({ works: [aWork({ deadlines: [], peakMonths: [3, 4] })] }).map(({ month }) => month)).toEqual([4, 3]);
});

test('leaves out works that are not active', () => {
  expect(yearOf({ works: [aWork({ status: '廃止' })] })).toEqual([]);
});

test('puts a monthly deadline on twelve days of the fiscal year', () => {
  const days = yearOf({ works: [withDeadline('毎月末日まで')] }).map(({ day }) => day);
  expect([days.length, days[0], days[10], days[11]]).toEqual([12, '2026-04-30', '2027-02-28', '2027-03-31']);
});

test.each([
  ['on twelve days where the work is done every month', { frequency: '毎月' as const }, 12],
  ['nowhere where it is not', { frequency: '申請の都度' as const }, 0],
  ['nowhere where it is done in some months only', { frequency: '毎月' as const, months: [6, 7] }, 0],
])('puts a deadline of the month after %s', (_, work, count) => {
  const deadlines = [{ label: '払込み', rule: '収納した月の翌月10日まで', basis: '' }];
  const monthly = aWork({ months: FISCAL_MONTHS, peakMonths: [], deadlines, ...work });
  const use = aUse('Deadline', { label: '通知', rule: '収納した月の翌月20日まで' });
  const entries = yearOf({ works: [monthly], procedures: [aProcedure({ body: aBody([use]) })] });
  const days = entries.filter(({ kind }) => kind === 'deadline').map(({ day }) => day?.slice(8));
  expect(days).toEqual(Array.from({ length: count }, () => ['10', '20']).flat());
});

test.each([
  ['the last day of the fiscal year', '3月31日まで', 2026, ['2027-03-31']],
  ['the first day of the fiscal year', '4月1日まで', 2026, ['2026-04-01']],
  ['29 February in a leap year', '2月29日まで', 2027, ['2028-02-29']],
  ['29 February in other years', '2月29日まで', 2026, ['2027-02-28']],
  ['the last open day of a month', '10月の最終開庁日', 2026, ['2026-10-30']],
  ['open days before a day that has moved', '5月31日の2開庁日前の日まで', 2026, ['2026-05-28']],
  ['days after the end of the fiscal year', '毎年度終了後60日以内', 2026, ['2026-05-30']],
  ['no day for a rule that counts from an event', '転入をした日から14日以内', 2026, []],
])('names %s', (_, ...[rule, year, days]) => {
  expect(calendar(aManual({ works: [withDeadline(rule)], procedures: [] }), year).map(({ day }) => day)).toEqual(days);
});

test.each([
  ['forward over a weekend', '2月6日まで', '翌開庁日', 2026, '2027-02-08'],
  ['back over Golden Week', '5月5日まで', '前開庁日', 2026, '2026-05-01'],
  ['forward over the year end', '12月31日まで', '翌開庁日', 2026, '2027-01-04'],
  ['back into the fiscal year before', '4月1日まで', '前開庁日', 2027, '2028-03-31'],
  ['into the fiscal year that it ends in', '3月31日まで', '翌開庁日', 2024, '2024-04-01'],
])('moves a deadline %s', (_, ...[rule, shift, year, day]) => {
  const entries = yearOf({ works: [aQuietWork()], procedures: [stating(rule, shift)] }, year);
  expect(entries.map((entry) => entry.day)).toContain(day);
  expect(entries.find((entry) => entry.day === day)).toMatchObject({
    closed: expect.any(String),
    procedure: 'juki-001',
  });
});

test('lists a deadline that moved across 1 April in one fiscal year only', () => {
  const parts = { works: [aQuietWork()], procedures: [stating('3月31日まで', '翌開庁日')] };
  expect(yearOf(parts, 2023).map(({ day }) => day)).toEqual([]);
  expect(yearOf(parts, 2024).map(({ day }) => day)).toEqual(['2024-04-01', '2025-03-31']);
});

test('leaves a deadline where it is when nobody says how it moves, and says that the city hall is closed', () => {
  const [entry] = yearOf({ works: [withDeadline('11月22日まで')] });
  expect(entry).toMatchObject({ day: '2026-11-22', namedDay: '2026-11-22', closed: '日曜日' });
});

test('moves deadlines off the closing days of the city whose calendar it is', () => {
  const settings = settingsSchema.parse({ closingDays: { closed: [{ on: '11-20', name: '開庁記念日' }] } });
  const entries = yearOf({ works: [aQuietWork()], procedures: [stating('11月20日まで', '前開庁日')], settings });
  expect(entries).toMatchObject([{ day: '2026-11-19', namedDay: '2026-11-20', closed: '開庁記念日' }]);
});

test.each([
  ['住民基本台帳法第22条', '法定'],
  ['継手市の内規', ''],
])('takes a deadline that the inventory bases on %s for %j', (basis, type) => {
  const works = [aQuietWork({ deadlines: [{ label: '報告', rule: '6月30日まで', basis }] })];
  expect(yearOf({ works })).toMatchObject([{ type }]);
});

test('gives every entry an id of its own', () => {
  const twice = { label: '報告', rule: '毎月10日まで', basis: '' };
  const ids = yearOf({ works: [aQuietWork({ deadlines: [twice, twice] })] }).map(({ id }) => id);
  expect([ids.length, new Set(ids).size]).toEqual([24, 24]);
});

test('an entry keeps its id where another work gets the same deadline', () => {
  const [first, second] = [withDeadline('6月30日まで'), { ...withDeadline('6月30日まで'), id: 'juki-002' }];
  const idsOf = (...works: (typeof first)[]) => yearOf({ works }).map(({ id }) => id);
  expect(idsOf(first, second)).toEqual([...idsOf(first), ...idsOf(second)]);
});

test('takes the deadline of the procedure in place of the same one in the inventory', () => {
  const works = [withDeadline('11月22日まで', '提出'), aQuietWork({ id: 'juki-002' })];
  const entries = yearOf({ works, procedures: [stating('11月22日まで', '前開庁日')] });
  expect(entries.map(({ day, works: ids }) => [day, ids])).toEqual([['2026-11-20', ['juki-001']]]);
});

test('gives the same entries whatever order the works were read in', () => {
  const works = ['毎月10日まで', '5月10日まで', '5月11日まで'].map((rule, index) => ({
    ...withDeadline(rule),
    id: `juki-00${index + 1}`,
  }));
  expect(yearOf({ works: works.toReversed() })).toEqual(yearOf({ works }));
});

test.each([
  ['2026-03-31', '2026-03-31'],
  ['2026-04-01', '2027-03-31'],
])('reports the fiscal year that %s falls in', (asOf, day) => {
  const { rows } = calendarReport.table(aManual({ works: [withDeadline('3月31日まで')], procedures: [] }), asOf);
  expect(rows).toMatchObject([{ day, file: 'sections/koseki-jumin/inventory.csv', line: 2 }]);
});

test('a deadline of the inventory moves on a closed day where its rule says so, and keeps its basis', () => {
  const [deadline] = readDeadlines('報告：10月31日まで（閉庁日のときは、前開庁日）（内規）');
  expect(deadline?.basis).toBe('内規');
  const works = [aQuietWork({ deadlines: deadline ? [deadline] : [] })];
  const days = yearOf({ works, procedures: [] }).flatMap((entry) => (entry.kind === 'deadline' ? [entry.day] : []));
  // 31 October 2026 is a Saturday.
  expect(days).toEqual(['2026-10-30']);
});

test.each([
  ['every month', '毎月' as const, 12],
  ['at no time that is known', undefined, 0],
])('a deadline of the month after, of a procedure whose work is done %s, stands on %d days', (_, frequency, count) => {
  const works =
    frequency === undefined ? [] : [aWork({ months: FISCAL_MONTHS, peakMonths: [], deadlines: [], frequency })];
  const use = aUse('Deadline', { label: '払込み', rule: '収納した月の翌月10日まで' });
  const entries = yearOf({ works, procedures: [aProcedure({ body: aBody([use]) })] });
  expect(entries.filter(({ kind }) => kind === 'deadline')).toHaveLength(count);
});

function yearOf(parts: Partial<ManualParts>, fiscalYear = 2026) {
  return calendar(aManual({ procedures: [], ...parts }), fiscalYear);
}

function stating(rule: string, shift: string) {
  return aProcedure({ body: aBody([aUse('Deadline', { label: '提出', rule, shift })]) });
}
