import { expect, test } from 'vitest';
import { coverageState, coverageStateNamed, isChangedSinceReview } from '#model/coverage-state.ts';
import { parseDate } from '#model/iso-date.ts';
import type { Procedure } from '#model/procedure.ts';
import type { WorkItem } from '#model/work-item.ts';
import { aManual, aProcedure, aWork } from '../support/a-manual.ts';
import { aHistory, anEdition, aRevision } from '../support/an-edition.ts';

const stateOf = (procedures: readonly Procedure[], work: Partial<WorkItem> = {}) => {
  const works = [aWork(work)];
  return coverageState(works[0]!, aManual({ works, procedures }), '2026-11-22');
};

test.each([
  ['未作成', 'uncovered'],
  ['作成中', 'drafting'],
  ['整備済', 'uncovered'],
  [undefined, 'uncovered'],
] as const)('a work without a procedure that says %s is %s', (manualStatus, state) => {
  expect(stateOf([], { manualStatus })).toBe(state);
});

test.each([
  ['令和8年度末に廃止するため', 'exempt'],
  ['', 'uncovered'],
  ['なし', 'uncovered'],
])('a work that needs no procedure for the reason 「%s」 is %s', (exemptReason, state) => {
  expect(stateOf([], { manualStatus: '作成不要', exemptReason })).toBe(state);
});

test.each([
  ['in force and reviewed', {}, 'covered'],
  ['in force from today', { effectiveFrom: parseDate('2026-11-22') }, 'covered'],
  ['in force from tomorrow', { effectiveFrom: parseDate('2026-11-23') }, 'drafting'],
  ['without a day of entry into force', { effectiveFrom: undefined }, 'drafting'],
  ['with an unreadable day of entry into force', { effectiveFrom: parseDate('春') }, 'drafting'],
  ['that cannot be published', { isBroken: true }, 'drafting'],
  ['whose review is due soon', { reviewed: parseDate('2025-12-01') }, 'covered'],
  ['whose review is overdue', { reviewed: parseDate('2025-11-21') }, 'outdated'],
  ['without a review', { reviewed: undefined }, 'outdated'],
  ['reviewed in the future', { reviewed: parseDate('2027-01-01') }, 'outdated'],
])('a work with a procedure %s is %s', (_, parts, state) => {
  expect(stateOf([aProcedure(parts)], { manualStatus: '作成不要' })).toBe(state);
});

test.each([
  [undefined, undefined, 'ambiguous'],
  ['窓口', undefined, 'ambiguous'],
  ['窓口', '窓口', 'ambiguous'],
  ['窓口', '郵送', 'covered'],
])('two procedures for one work with the parts %s and %s make it %s', (first, second, state) => {
  const procedures = [aProcedure({ id: 'juki-001-01', part: first }), aProcedure({ id: 'juki-001-02', part: second })];
  expect(stateOf(procedures)).toBe(state);
});

test.each([
  ['2026-11-22', 'covered'],
  ['2026-12-01', 'ambiguous'],
] as const)('on %s a procedure and another from December leave their work %s', (asOf, state) => {
  const works = [aWork()];
  const procedures = [aProcedure(), aProcedure({ id: 'juki-001-02', effectiveFrom: parseDate('2026-12-01') })];
  expect(coverageState(works[0]!, aManual({ works, procedures }), asOf)).toBe(state);
});

test('one overdue part leaves the work outdated', () => {
  const overdue = { part: '郵送', reviewed: parseDate('2024-01-01') };
  expect(stateOf([aProcedure({ part: '窓口' }), aProcedure({ id: 'juki-001-02', ...overdue })])).toBe('outdated');
});

/** Texts as git holds them, written as `edition/day of review/text`, each committed on 2026-09-10 unless said otherwise. */
const texts = (written: string) =>
  written.split(' ').map((each) => {
    const [edition, reviewed, content, day = '2026-09-10'] = each.split('/');
    return aRevision({ edition: Number(edition), reviewed, content, day });
  });

test.each([
  ['its text changed', '1/2026-09-01/a 1/2026-09-01/b', 'changed'],
  ['its text did not change', '1/2026-09-01/a', 'covered'],
  [
    'its text changed, and an edition to come bears its review',
    '1/2026-09-01/a 1/2026-09-01/b 2/2026-09-01/c',
    'changed',
  ],
  [
    'its text changed before an edition to come was reviewed',
    '1/2026-09-01/a 1/2026-09-01/b 2/2026-09-05/c',
    'covered',
  ],
  ['its text changed, and one to come will be reviewed', '1/2026-09-01/a 1/2026-09-01/b 2/2026-11-23/c', 'changed'],
  ['only an edition to come has another text', '1/2026-09-01/a 2/2026-09-01/b', 'covered'],
  ['its text changed with its number, and was not reviewed', '0/2026-09-01/a 1/2026-09-01/b', 'changed'],
  ['its text was corrected after the day', '1/2026-09-01/a 1/2026-09-01/b/2026-11-23', 'covered'],
  ['it was reviewed after the day', '1/2026-09-01/a 1/2026-09-01/b 1/2026-11-23/b/2026-11-23', 'changed'],
  ['its review was written down after the day', '1/2026-09-01/a 1/2026-09-01/b 1/2026-11-20/b/2026-11-23', 'covered'],
])('an edition in force of which %s leaves its work %s', (_, written, state) => {
  const revisions = texts(written);
  const isMerged = revisions.some(({ edition }) => edition === 2);
  const reviewed = parseDate('2026-09-01');
  const editions = [
    anEdition({ reviewed, isCurrentFile: !isMerged }),
    ...(isMerged ? [anEdition({ number: 2, from: '2027-04-01', isCurrentFile: true })] : []),
  ];
  const works = [aWork()];
  const procedures = [aProcedure({ id: 'juki-001', reviewed })];
  const manual = aManual({ works, procedures, history: aHistory(revisions, editions) });
  expect(coverageState(works[0]!, manual, '2026-11-22')).toBe(state);
});

test.each([
  ['1/2026-09-01/a 1/2026-09-01/b 2/2026-09-05/c', false],
  ['1/2026-09-01/a 1/2026-09-01/b 2/2026-09-01/c', true],
])('of a file that holds the edition to come, what is in force is judged: %s', (written, isChanged) => {
  const [reviewed, next] = ['2026-09-01', written.split('/').at(-2)!].map((day) => parseDate(day));
  const inForce = { ...anEdition({ isCurrentFile: false }), reviewed };
  const editions = [inForce, anEdition({ number: 2, from: '2027-04-01', isCurrentFile: true })];
  const file = aProcedure({ edition: 2, effectiveFrom: parseDate('2027-04-01'), reviewed: next });
  const manual = aManual({ procedures: [file], history: aHistory(texts(written), editions) });
  expect(isChangedSinceReview(file, manual, '2026-11-22')).toBe(isChanged);
});

test('a procedure that is not in force has not changed since its review', () => {
  const procedure = aProcedure({ effectiveFrom: parseDate('2027-04-01') });
  const history = aHistory(texts('1/2026-09-01/a 1/2026-09-01/b'), [anEdition({ from: '2027-04-01' })]);
  expect(isChangedSinceReview(procedure, aManual({ procedures: [procedure], history }), '2026-11-22')).toBe(false);
});

test.each([
  ['作成不要', 'exempt'],
  ['見直し期限超過・不明', 'outdated'],
  ['旧版', undefined],
])('the word %s stands for the state %s', (label, state) => {
  expect(coverageStateNamed(label)).toBe(state);
});
