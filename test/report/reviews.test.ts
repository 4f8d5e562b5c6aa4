import { expect, test } from 'vitest';
import { addMonths, parseDate } from '#model/iso-date.ts';
import { reviewLoad } from '#report/review-load.ts';
import { reviewSectionsReport } from '#report/review-sections-report.ts';
import { reviewsReport } from '#report/reviews-report.ts';
import { reviews } from '#report/reviews.ts';
import { aManual, aProcedure } from '../support/a-manual.ts';
import { aHistory, aRevision } from '../support/an-edition.ts';

const AS_OF = '2026-11-22';

test.each([
  ['2026-11-22', 'current', '2027-11-22', 365],
  ['2026-01-22', 'soon', '2027-01-22', 61],
  ['2025-11-22', 'soon', '2026-11-22', 0],
  ['2025-11-21', 'over', '2026-11-21', -1],
  ['2025-08-22', 'over', '2026-08-22', -92],
  ['2025-08-21', 'over-quarter', '2026-08-21', -93],
  ['2024-11-22', 'over-quarter', '2025-11-22', -365],
  ['2024-11-21', 'over-year', '2025-11-21', -366],
  ['2026-11-23', 'unknown', undefined, undefined],
  ['いつか', 'unknown', undefined, undefined],
])('puts a review of %s in its band', (day, ...[band, dueOn, daysLeft]) => {
  const manual = aManual({ procedures: [aProcedure({ reviewed: parseDate(day) })] });
  const dueSoonDays = 61;
  const patient = { ...manual, settings: { ...manual.settings, review: { ...manual.settings.review, dueSoonDays } } };
  expect(reviews(patient, AS_OF)).toMatchObject([{ band, dueOn, daysLeft }]);
});

test.each([
  ['2026-02-28', '2027-05-28', 'over'],
  ['2026-02-28', '2027-05-29', 'over-quarter'],
  ['2026-02-28', '2028-02-28', 'over-quarter'],
  ['2026-02-28', '2028-02-29', 'over-year'],
])('a review of %s, due a year later, is on %s %s', (day, asOf, band) => {
  expect(reviews(aManual({ procedures: [aProcedure({ reviewed: parseDate(day) })] }), asOf)).toMatchObject([{ band }]);
});

test('lists unknown reviews first, then the rest by due date', () => {
  const procedures = [
    aProcedure({ id: 'juki-001', reviewed: parseDate('2026-06-01') }),
    aProcedure({ id: 'juki-002', reviewed: parseDate('2025-06-01') }),
    aProcedure({ id: 'juki-003', reviewed: undefined }),
  ];
  const ids = reviews(aManual({ procedures }), AS_OF).map(({ procedureId }) => procedureId);
  expect(ids).toEqual(['juki-003', 'juki-002', 'juki-001']);
});

test('says beside the state that the text has changed since the review, also where that is overdue', () => {
  const reviewed = '2025-03-01';
  const revisions = ['一', '二'].map((content) => aRevision({ reviewed, content }));
  const procedures = [aProcedure({ reviewed: parseDate(reviewed) })];
  const { rows } = reviewsReport.table(aManual({ procedures, history: aHistory(revisions) }), AS_OF);
  expect(rows).toMatchObject([{ state: '期限超過', changed: 'あり' }]);
});

test('counts every procedure of a section in one band', () => {
  const procedures = ['2026-06-01', '2025-06-01', '2020-06-01'].map((day, index) =>
    aProcedure({ id: `juki-00${index + 1}`, reviewed: parseDate(day) }),
  );
  const [row] = reviewSectionsReport.table(aManual({ procedures }), AS_OF).rows;
  expect(row).toMatchObject({
    procedures: 3,
    current: 1,
    'over-quarter': 1,
    'over-year': 1,
    soon: 0,
    over: 0,
    unknown: 0,
  });
});

test('puts overdue and unknown reviews in this month, and each other one in the month it is due', () => {
  const load = loadOf(['2020-06-01', 'いつか', '2025-12-15', '2026-03-15', '2026-11-22']);
  expect(load.map(({ month, due }) => [month, due.length])).toEqual([
    ['2026-11', 2],
    ['2026-12', 1],
    ['2027-01', 0],
    ['2027-02', 0],
    ['2027-03', 1],
    ...['04', '05', '06', '07', '08', '09', '10'].map((month) => [`2027-${month}`, 0]),
  ]);
});

test.each<[string, readonly number[], readonly number[]]>([
  ['a peak over the months before it', [0, 0, 0, 0, 24], [4, 5, 5, 5, 5]],
  ['what is overdue now not at all', [20, 0, 0, 9, 0, 0], [20, 3, 3, 3, 0, 0]],
  ['a falling load not at all', [5, 3, 1], [5, 3, 1]],
  ['a rising load', [1, 2, 9], [4, 4, 4]],
  ['two peaks', [0, 4, 0, 2], [2, 2, 1, 1]],
  ['small gaps not at all', [2, 2, 1, 0, 1, 1], [2, 2, 1, 0, 1, 1]],
])('levels %s', (_, due, proposed) => {
  const load = loadOf(due.flatMap((count, index) => Array.from({ length: count }, () => dueIn(index))));
  const padded = [...proposed, ...Array.from({ length: 12 - proposed.length }, () => 0)];
  expect(load.map((month) => month.proposed.length)).toEqual(padded);
});

test('proposes every review once and none later than it is due', () => {
  const load = loadOf(
    [3, 1, 4, 1, 5, 9, 2, 6].flatMap((count, index) => Array.from({ length: count }, () => dueIn(index))),
  );
  const monthOf = (kind: 'due' | 'proposed', id: string) => load.findIndex((month) => month[kind].includes(id));
  const ids = load.flatMap(({ due }) => due);
  expect(load.flatMap(({ proposed }) => proposed).toSorted()).toEqual(ids.toSorted());
  expect(ids.filter((id) => monthOf('proposed', id) > monthOf('due', id))).toEqual([]);
});

/** A review day whose year is up in the month `index` months after the one of `AS_OF`. */
function dueIn(index: number): string {
  return addMonths('2025-11-25', index);
}

function loadOf(days: readonly string[]) {
  const procedures = days.map((day, index) =>
    aProcedure({ id: `juki-${String(index + 100)}`, reviewed: parseDate(day) }),
  );
  return reviewLoad(aManual({ procedures }), AS_OF);
}
