import { expect, test } from 'vitest';
import type { ManualParts } from '#model/manual.ts';
import { calendarIndex, entriesOf, yearCalendar } from '#report/year-calendar.ts';
import { aBody, aUse } from '../support/a-body.ts';
import { aManual, aProcedure, aSection, aWork } from '../support/a-manual.ts';

const quiet = { months: [], peakMonths: [], deadlines: [] };
const [OWNER, DEPUTY] = ['juki-kiroku-shunin', 'juki-kiroku-kakari'];

test('groups the entries by month, April first, with empty months', () => {
  const months = yearCalendar(indexOf({ works: [withDeadline('1月31日まで')] }), 'all');
  expect(months.map(({ month }) => month)).toEqual([4, 5, 6, 7, 8, 9, 10, 11, 12, 1, 2, 3]);
  expect(months.map(({ deadlines }) => deadlines.length)).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0]);
  expect(months[9]).toMatchObject({ label: '令和8年度 1月', first: '2027-01-01' });
});

test('gives a deadline to the owner and to the deputy of its work, and to nobody else', () => {
  const index = indexOf({ works: [withDeadline('6月30日まで')] });
  expect([OWNER, DEPUTY, 'juki-kacho'].map((post) => days(index, { posts: [post] }))).toEqual([
    ['2026-06-30'],
    ['2026-06-30'],
    [],
  ]);
});

test('gives the deadline of a procedure also to those who answer for its work', () => {
  const works = [aWork({ ...quiet, owner: 'juki-kacho', deputy: undefined })];
  const body = aBody([aUse('Deadline', { label: '報告', rule: '6月30日まで' })]);
  const index = indexOf({ works, procedures: [aProcedure({ body })] });
  expect([OWNER, DEPUTY, 'juki-kacho'].map((post) => days(index, { posts: [post] }).length)).toEqual([1, 1, 1]);
});

test('shows what several posts share once, in the order of the year', () => {
  const works = [withDeadline('6月30日まで'), { ...withDeadline('4月30日まで'), id: 'juki-002', owner: 'juki-kacho' }];
  expect(days(indexOf({ works }), { posts: ['juki-kacho', OWNER, DEPUTY] })).toEqual(['2026-04-30', '2026-06-30']);
});

test('shows a section its own entries only', () => {
  const sections = [aSection(), aSection({ id: 'kankyo', name: '環境政策課', order: 20, posts: [] })];
  const works = [withDeadline('6月30日まで'), { ...withDeadline('7月31日まで'), id: 'kank-001', section: 'kankyo' }];
  const index = indexOf({ sections, works });
  expect(days(index, { section: 'kankyo' })).toEqual(['2026-07-31']);
  expect(entriesOf(index, { section: 'nowhere' })).toEqual([]);
});

function days(index: ReturnType<typeof calendarIndex>, scope: Parameters<typeof entriesOf>[1]) {
  return entriesOf(index, scope).map(({ day }) => day);
}

function indexOf(parts: Partial<ManualParts>) {
  return calendarIndex(aManual({ procedures: [], ...parts }), 2026);
}

function withDeadline(rule: string) {
  return aWork({ ...quiet, deadlines: [{ label: '報告', rule, basis: '' }] });
}
