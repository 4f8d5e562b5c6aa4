import { expect, test } from 'vitest';
import { parseDate } from '#model/iso-date.ts';
import { anAssignment, aProcedure } from '../support/a-manual.ts';
import { aHistory, anEdition, aRevision } from '../support/an-edition.ts';
import { measureOf, reviewedOn } from '../support/measure-of.ts';

test.each<[string, string, string, number | null]>([
  ['a review on the day of the transfer', '2026-04-01', '2026-04-01', 1],
  ['a review 90 days after it', '2026-04-01', '2026-06-30', 1],
  ['a review 91 days after it', '2026-04-01', '2026-07-01', 0],
  ['a review before it', '2026-04-01', '2026-03-31', 0],
  ['a transfer more than a year ago', '2025-11-22', '2025-12-01', null],
  ['a transfer within the year', '2025-11-23', '2025-12-01', 1],
  ['a transfer on the day itself', '2026-11-22', '2026-11-22', 1],
  ['a transfer that is still to come', '2026-11-23', '2026-11-23', null],
])('measures the renewal after a handover: %s', (_, ...[transfer, day, value]) => {
  const roster = [
    anAssignment({ staff: 'S00001', from: '2020-04-01', to: transfer }),
    anAssignment({ staff: 'S00002', from: transfer }),
  ];
  expect(measureOf('handover', { roster, ...reviewedOn(day) }).value).toBe(value);
});

test('takes no transfer from the first holder that the roster names, nor from one who stays', () => {
  const stays = [
    anAssignment({ staff: 'S00001', from: '2024-04-01', to: '2026-03-31' }),
    anAssignment({ staff: 'S00001', from: '2026-04-01' }),
  ];
  expect(measureOf('handover', { roster: [anAssignment()] }).denominator).toEqual([]);
  expect(measureOf('handover', { roster: stays }).denominator).toEqual([]);
  const returns = [anAssignment({ from: '2020-04-01', to: '2025-03-31' }), anAssignment({ from: '2026-04-01' })];
  expect(measureOf('handover', { roster: returns }).denominator).toEqual([]);
});

test.each([
  ['joins one who stays', undefined, []],
  ['overlaps with one who leaves a month later', '2026-05-01', ['juki-001']],
])('a new holder who %s', (_, to, denominator) => {
  const roster = [
    anAssignment({ staff: 'S00001', from: '2020-04-01', to }),
    anAssignment({ staff: 'S00002', from: '2026-04-01' }),
  ];
  expect(measureOf('handover', { roster, ...reviewedOn('2026-04-10') }).denominator).toEqual(denominator);
});

test('counts a review within the 90 days though the procedure has been reviewed again since', () => {
  const roster = [
    anAssignment({ staff: 'S00001', from: '2020-04-01', to: '2026-03-31' }),
    anAssignment({ staff: 'S00002', from: '2026-04-01' }),
  ];
  const history = aHistory([aRevision({ reviewed: '2026-05-10' }), aRevision({ reviewed: '2026-10-01' })]);
  expect(measureOf('handover', { roster, ...reviewedOn('2026-10-01') }).value).toBe(0);
  expect(measureOf('handover', { roster, ...reviewedOn('2026-10-01'), history }).value).toBe(1);
});

test.each([
  ['2026-06-30', 1],
  ['2026-07-01', 0],
])('counts a procedure that was changed on %s, and not reviewed, after a transfer on 1 April', (day, value) => {
  const roster = [
    anAssignment({ staff: 'S00001', from: '2020-04-01', to: '2026-03-31' }),
    anAssignment({ staff: 'S00002', from: '2026-04-01' }),
  ];
  const old = { reviewed: '2025-10-01' };
  const history = aHistory([aRevision({ ...old, content: 'a' }), aRevision({ ...old, content: 'b', day })]);
  expect(measureOf('handover', { roster, ...reviewedOn('2025-10-01'), history }).value).toBe(value);
});

const replaced = (day: string) => [
  anAssignment({ staff: 'S00001', from: '2020-04-01', to: day }),
  anAssignment({ staff: 'S00002', from: day }),
];

test('does not count a review after the base date, though it falls within the 90 days', () => {
  const history = aHistory([aRevision({ reviewed: '2025-10-01' }), aRevision({ reviewed: '2026-11-25' })]);
  expect(measureOf('handover', { roster: replaced('2026-11-01'), ...reviewedOn('2026-11-25'), history }).value).toBe(0);
});

test('leaves a procedure that is not yet in force out of the renewal after a handover', () => {
  const procedures = [aProcedure({ effectiveFrom: parseDate('2026-12-01') })];
  expect(measureOf('handover', { roster: replaced('2026-04-01'), procedures }).denominator).toEqual([]);
});

test.each([
  ['2026-03-31', 0],
  ['2026-04-01', 1],
  ['2026-06-30', 1],
  ['2026-07-01', 0],
])('counts an edition from its 施行日 %s, whenever it was committed', (from, value) => {
  const [first, second] = ['a', 'b'].map((content, index) =>
    aRevision({ commit: content, content, edition: index + 1, day: '2026-05-20', reviewed: '2025-10-01' }),
  );
  const editions = [
    anEdition({ from: '2025-04-01', firstRevision: first }),
    anEdition({ number: 2, from, firstRevision: second, isCurrentFile: true }),
  ];
  const procedures = [aProcedure({ edition: 2, effectiveFrom: parseDate(from), reviewed: parseDate('2025-10-01') })];
  const history = aHistory([first!, second!], editions);
  expect(measureOf('handover', { roster: replaced('2026-04-01'), procedures, history }).value).toBe(value);
});

test('says that the renewal cannot be computed without a roster', () => {
  expect(measureOf('handover', { roster: [] })).toMatchObject({
    value: null,
    reason: '算出できません（職の配置を書いた名簿がありません）',
  });
});
