import { describe, expect, test } from 'vitest';
import { editionInForce, editionTimeline } from '#model/edition-in-force.ts';
import { editionsOf, factsOf } from '#model/editions-of.ts';
import type { Revision } from '#model/history.ts';
import { parseDate } from '#model/iso-date.ts';
import { aProcedure } from '../support/a-manual.ts';
import { aRevision } from '../support/an-edition.ts';

const AMENDED = { reason: '制度改正', summary: '確認を追加' };
const CORRECTED = { reason: '誤記の訂正', summary: '送り仮名を訂正', minor: true };

test('a correction leaves an edition the reason for which it was made', () => {
  const revisions = ['a', 'b'].map((commit) => aRevision({ commit, edition: 2 }));
  const changesOf = ({ commit }: Revision) => (commit === 'a' ? AMENDED : CORRECTED);
  const past = {
    id: 'juki-001',
    revisions,
    isUncommitted: false,
    factsOf: (revision: Revision) => ({ ...factsOf(aProcedure({ edition: 2 })), changes: changesOf(revision) }),
  };
  expect(editionsOf(past).map(({ changes }) => changes)).toEqual([AMENDED]);
  const current = aProcedure({ edition: 2, changes: CORRECTED });
  expect(editionsOf({ ...past, current }).map(({ changes }) => changes)).toEqual([AMENDED]);
});

test('an edition of which several texts say why it was made keeps what the latest says', () => {
  const LATER = { reason: '制度改正', summary: '確認と様式を追加' };
  const changesBy: Record<string, typeof AMENDED> = { a: AMENDED, b: LATER, c: CORRECTED };
  const past = {
    id: 'juki-001',
    revisions: ['a', 'b', 'c'].map((commit) => aRevision({ commit, edition: 2 })),
    isUncommitted: false,
    factsOf: ({ commit }: Revision) => ({ ...factsOf(aProcedure({ edition: 2 })), changes: changesBy[commit] }),
  };
  expect(editionsOf(past).map(({ changes }) => changes)).toEqual([LATER]);
});

test.each([
  ['internal', 'section', ['section', 'section']],
  ['section', 'internal', ['section', 'internal']],
] as const)(
  'editions of a procedure that is gone, first for %s and last for %s, are for %j',
  (first, last, audiences) => {
    const audienceOf = { 1: first, 2: last };
    const editions = editionsOf({
      id: 'juki-001',
      revisions: [1, 2].map((edition) => aRevision({ commit: `${edition}`, edition })),
      isUncommitted: false,
      factsOf: ({ edition }) => factsOf(aProcedure({ audience: audienceOf[edition === 1 ? 1 : 2] })),
    });
    expect(editions.map(({ audience }) => audience)).toEqual(audiences);
  },
);

const made = (edition: number, day: string, effectiveFrom: string) =>
  aRevision({ commit: `${edition}`, edition, day, effectiveFrom });
const removal = aRevision({ commit: '9', day: '2026-05-01', edition: undefined, blob: undefined });
const facts = ({ effectiveFrom = '' }: Revision) => ({
  ...factsOf(aProcedure()),
  effectiveFrom: parseDate(effectiveFrom),
});
const inForce = (revisions: readonly Revision[], day: string) => {
  const editions = editionsOf({ id: 'juki-001', revisions, isUncommitted: false, factsOf: facts });
  return editionInForce(editions, day)?.number;
};

describe('an edition that a later commit', () => {
  const first = made(1, '2026-03-20', '2026-04-01');
  const second = made(2, '2026-04-05', '2026-04-10');
  const third = made(3, '2026-04-15', '2026-05-01');
  const unnumbered = aRevision({ commit: '8', day: '2026-04-18', edition: undefined });
  const takenBack = { ...first, day: '2026-04-20' };
  const farBack = { ...first, day: '2026-05-10' };

  test.each([
    ['takes back to the one before', '2026-04-19', 2, [first, second, takenBack]],
    ['takes back to the one before', '2026-04-20', 1, [first, second, takenBack]],
    ['leaves without a number', '2026-04-30', 2, [first, second, unnumbered]],
    ['leaves without a number, and the next takes back', '2026-04-20', 1, [first, second, unnumbered, takenBack]],
    ['follows', '2026-04-30', 2, [first, second, third]],
    ['takes back over two, on the day before', '2026-05-09', 3, [first, second, third, farBack]],
    ['takes back over two', '2026-05-10', 1, [first, second, third, farBack]],
    ['follows, and is taken back itself', '2026-05-10', 2, [first, second, third, { ...second, day: '2026-05-10' }]],
  ])('%s: on %s edition %d is in force', (_, ...[day, number, revisions]) => {
    expect(inForce(revisions, day)).toBe(number);
  });
});

describe('a removal', () => {
  const first = made(1, '2026-03-20', '2026-04-01');
  const second = made(2, '2026-04-05', '2026-04-10');

  test.each([
    ['2026-04-20', 2],
    ['2026-05-01', undefined],
    ['2026-06-01', undefined],
  ])('on 1 May: on %s edition %s is in force, and none before it in its place', (day, number) => {
    expect(inForce([first, second, removal], day)).toBe(number);
  });

  test.each([
    ['2026-04-20', 2],
    ['2026-06-01', undefined],
    ['2026-08-01', 3],
  ])('after which a new edition was made: on %s edition %s is in force, and none that was removed', (day, number) => {
    expect(inForce([first, second, removal, made(3, '2026-07-10', '2026-08-01')], day)).toBe(number);
  });

  test.each([
    ['2026-04-30', 2],
    ['2026-05-01', undefined],
    ['2026-06-09', undefined],
    ['2026-06-10', 1],
  ])('after which the edition of before was put back: on %s edition %s is in force', (day, number) => {
    expect(inForce([first, second, removal, { ...first, commit: '10', day: '2026-06-10' }], day)).toBe(number);
  });

  test('after which the edition of before is the file again leaves a gap between the two times of its force', () => {
    const revisions = [first, second, removal, { ...first, commit: '10', day: '2026-06-10' }];
    const current = aProcedure({ edition: 1, effectiveFrom: parseDate('2026-04-01') });
    const editions = editionsOf({ id: 'juki-001', revisions, current, isUncommitted: false, factsOf: facts });
    expect(editionTimeline(editions).map(({ edition, from, until }) => [edition.number, from, until])).toEqual([
      [1, '2026-04-01', '2026-04-09'],
      [2, '2026-04-10', '2026-04-30'],
      [1, '2026-06-10', undefined],
    ]);
  });

  test('that was taken back does not withdraw the edition before the one that waits', () => {
    const waiting = made(2, '2026-04-05', '2027-04-01');
    expect(inForce([first, waiting, removal, { ...waiting, commit: '10' }], '2026-06-01')).toBe(1);
  });

  test('that was taken back withdraws nothing', () => {
    expect(inForce([first, removal, { ...first, commit: '10' }], '2026-06-01')).toBe(1);
  });
});
