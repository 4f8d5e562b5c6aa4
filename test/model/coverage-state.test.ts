import { expect, test } from 'vitest';
import { coverageState, coverageStateNamed } from '#model/coverage-state.ts';
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
  ['作成不要', 'exempt'],
  [undefined, 'uncovered'],
] as const)('a work without a procedure that says %s is %s', (manualStatus, state) => {
  expect(stateOf([], { manualStatus })).toBe(state);
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

test.each([
  ['is that file', true, 'changed'],
  ['is older than that file', false, 'covered'],
])('a file changed since its review tells of the work where the edition in force %s', (_, isCurrentFile, state) => {
  const revisions = ['a', 'b'].map((content) => aRevision({ reviewed: '2026-09-01', content }));
  const editions = [
    anEdition({ isCurrentFile }),
    anEdition({ number: 2, from: '2027-04-01', isCurrentFile: !isCurrentFile }),
  ];
  const works = [aWork()];
  const procedures = [aProcedure({ id: 'juki-001' })];
  const manual = aManual({ works, procedures, history: aHistory(revisions, editions) });
  expect(coverageState(works[0]!, manual, '2026-11-22')).toBe(state);
});

test.each([
  ['作成不要', 'exempt'],
  ['見直し期限超過', 'outdated'],
  ['旧版', undefined],
])('the word %s stands for the state %s', (label, state) => {
  expect(coverageStateNamed(label)).toBe(state);
});
