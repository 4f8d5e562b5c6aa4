import { expect, test } from 'vitest';
import type { Revision } from '#model/history.ts';
import { lastReview } from '#model/last-review.ts';
import { parseDate } from '#model/iso-date.ts';
import { reviewState } from '#model/review-state.ts';
import { aManual, aProcedure } from '../support/a-manual.ts';
import { aHistory, anEdition, aRevision } from '../support/an-edition.ts';

/** Revisions of edition 1 unless said otherwise, written as `day of the commit/day of review`. */
function revisions(written: string): Revision[] {
  return written.split(' ').map((each, index) => {
    const [day = '', reviewed, edition = '1'] = each.split('/');
    return aRevision({ day, reviewed: reviewed || undefined, edition: Number(edition), commit: `c${index}` });
  });
}

const WITHOUT_CHANGE = '2026-04-01/2026-03-10 2026-11-28/2026-11-20';

test.each<[string, string, string, string | undefined]>([
  ['a later review without change', WITHOUT_CHANGE, '2026-11-11', '2026-03-10'],
  ['a later review on its own day', WITHOUT_CHANGE, '2026-11-20', '2026-11-20'],
  ['a review that was written down later', '2026-11-28/2026-03-10 2026-11-28/2026-11-20', '2026-04-01', '2026-03-10'],
  ['a corrected day', '2026-04-01/2026-03-20 2026-04-02/2026-03-10', '2026-11-11', '2026-03-10'],
  ['a review of the edition before', '2026-04-01/2026-03-10/0 2026-11-28/2026-11-20', '2026-11-11', undefined],
  ['a day removed later', '2026-04-01/2026-03-10 2026-11-28/', '2026-11-11', '2026-03-10'],
  ['a day removed before', '2026-04-01/2026-03-10 2026-11-10/', '2026-11-11', undefined],
  [
    'a day that was in the future when it was written',
    '2026-04-01/2026-03-10 2026-11-10/2027-03-31',
    '2026-11-11',
    undefined,
  ],
])('%s: the review that counts', (_, ...[written, asOf, day]) => {
  const all = revisions(written);
  const reviewed = all.at(-1)?.reviewed;
  const procedure = aProcedure({ reviewed: reviewed === undefined ? undefined : parseDate(reviewed) });
  expect(lastReview(procedure, aHistory(all), asOf).day).toBe(day);
});

test.each([
  ['2026-11-11', '2026-03-10'],
  ['2026-11-28', undefined],
])('an uncommitted review is passed over only on days before the last commit: %s', (asOf, day) => {
  const history = {
    ...aHistory(revisions('2026-04-01/2026-03-10')),
    draftById: new Map([['juki-001', { edition: 1, reviewed: '2026-11-29' }]]),
    latestOn: '2026-11-28',
  };
  expect(lastReview(aProcedure({ reviewed: parseDate('2026-11-29') }), history, asOf).day).toBe(day);
});

test.each([
  ['2026-04-01', { name: 'current', dueOn: '2027-03-01' }],
  ['2027-02-01', { name: 'due-soon', dueOn: '2027-03-01' }],
  ['2027-03-02', { name: 'no-record' }],
])('an edition of which only later reviews are recorded is on %s: %j', (asOf, state) => {
  const procedure = aProcedure({ effectiveFrom: parseDate('2026-03-01'), reviewed: parseDate('2027-05-20') });
  const manual = aManual({ procedures: [procedure], history: aHistory(revisions('2027-06-01/2027-05-20')) });
  const found = reviewState(procedure, manual, asOf);
  expect(found).toMatchObject(state);
  expect(found.reviewedOn).toBeUndefined();
});

test.each([
  ['2026-11-09', '2026-03-10'],
  ['2026-11-30', '2026-11-10'],
])('on %s the review that counts is that of the edition in force, or of the one that waits: %s', (asOf, day) => {
  const next = anEdition({ number: 2, from: '2027-04-01' });
  const history = aHistory(revisions('2026-04-01/2026-03-10 2026-11-12/2026-11-10/2'), [anEdition(), next]);
  const procedure = aProcedure({ edition: 1, reviewed: parseDate('2026-03-10') });
  expect(lastReview(procedure, history, asOf).day).toBe(day);
});

test('a day that was corrected in an edition that waits counts as it was corrected', () => {
  const all = revisions('2026-04-01/2026-03-10 2026-11-21/2026-11-20/2 2026-11-22/2026-11-10/2');
  const history = aHistory(all, [anEdition(), anEdition({ number: 2, from: '2027-04-01' })]);
  const procedure = aProcedure({ edition: 1, reviewed: parseDate('2026-03-10') });
  expect(lastReview(procedure, history, '2026-11-30').day).toBe('2026-11-10');
});

test('of an edition that another has taken the place of, its own review counts', () => {
  const first = aRevision({ day: '2026-04-01', reviewed: '2026-03-10', edition: 1 });
  const second = aRevision({ day: '2026-06-01', reviewed: '2026-05-20', edition: 2 });
  const editions = [anEdition(), anEdition({ number: 2, from: '2026-06-01' })];
  const procedure = aProcedure({ edition: 1, reviewed: parseDate('2026-03-10') });
  expect(lastReview(procedure, aHistory([first, second], editions), '2026-11-30').day).toBe('2026-03-10');
});
