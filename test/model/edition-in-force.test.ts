import { expect, test } from 'vitest';
import { comingEdition, comingEditions, editionInForce, editionTimeline } from '#model/edition-in-force.ts';
import { anEdition } from '../support/an-edition.ts';

const editions = [
  anEdition({ number: 1, from: '2024-04-01' }),
  anEdition({ number: 2, from: '2025-04-01' }),
  anEdition({ number: 3, from: '2025-04-01' }),
  anEdition({ number: 4, from: '2025-01-01' }),
  anEdition({ number: 5, from: '2027-04-01' }),
  anEdition({ number: 6, effectiveFrom: undefined }),
];

test.each([
  ['2024-03-31', undefined],
  ['2024-04-01', 1],
  ['2024-12-31', 1],
  ['2025-01-01', 4],
  ['2025-03-31', 4],
  ['2025-04-01', 3],
  ['2027-03-31', 3],
  ['2027-04-01', 5],
])('on %s edition %s is in force', (asOf, number) => {
  expect(editionInForce(editions, asOf)?.number).toBe(number);
});

test('an edition that was withdrawn is in force until then', () => {
  const [first, second] = [
    anEdition({ number: 1, from: '2026-01-01' }),
    anEdition({ number: 2, from: '2026-02-01', withdrawnOn: '2026-03-01' }),
  ];
  expect(['2026-02-28', '2026-03-01'].map((day) => editionInForce([first, second], day)?.number)).toEqual([2, 1]);
  expect(editionTimeline([first, second]).map(({ edition, from, until }) => [edition.number, from, until])).toEqual([
    [1, '2026-01-01', '2026-01-31'],
    [2, '2026-02-01', '2026-02-28'],
    [1, '2026-03-01', undefined],
  ]);
});

test('coming editions are those that will come into force, the next first', () => {
  expect(comingEditions(editions, '2024-12-31').map(({ number }) => number)).toEqual([4, 3, 5]);
  expect(comingEdition(editions, '2026-01-01')?.number).toBe(5);
  expect(comingEdition(editions, '2027-04-01')).toBeUndefined();
});

test('an edition that was withdrawn before its day never comes into force', () => {
  const first = anEdition({ number: 1, from: '2026-01-01' });
  const second = anEdition({ number: 2, from: '2026-05-01', withdrawnOn: '2026-04-01' });
  expect(comingEditions([first, second], '2026-04-10')).toEqual([]);
  expect(comingEditions([first, { ...second, withdrawnOn: undefined }], '2026-04-10')).toHaveLength(1);
});

test('the timeline has one period after the other, without gaps or overlaps', () => {
  expect(editionTimeline(editions).map(({ edition, from, until }) => [edition.number, from, until])).toEqual([
    [1, '2024-04-01', '2024-12-31'],
    [4, '2025-01-01', '2025-03-31'],
    [3, '2025-04-01', '2027-03-31'],
    [5, '2027-04-01', undefined],
  ]);
  expect(editionTimeline([])).toEqual([]);
});
