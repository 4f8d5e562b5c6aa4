import { expect, test } from 'vitest';
import type { Revision } from '#model/history.ts';
import { parseDate } from '#model/iso-date.ts';
import { changes } from '#report/changes.ts';
import { minorRevisions } from '#report/minor-revisions.ts';
import { renewalDays } from '#report/transfers-of.ts';
import { aManual, aProcedure } from '../support/a-manual.ts';
import { aHistory, anEdition, aRevision } from '../support/an-edition.ts';

const REVIEWED = '2025-10-01';
const ENACTED = aRevision({ commit: 'c0', day: '2026-03-20', reviewed: REVIEWED });
const REMOVED: Partial<Revision> = {
  blob: undefined,
  content: undefined,
  body: undefined,
  edition: undefined,
  reviewed: undefined,
};

/** A procedure of one edition, and what was done to it after it was enacted, on 10 May, 11 May … */
const historyOf = (later: readonly Partial<Revision>[]) =>
  aHistory(
    [
      ENACTED,
      ...later.map((parts, index) =>
        aRevision({ commit: `c${index + 1}`, day: `2026-05-${10 + index}`, reviewed: REVIEWED, ...parts }),
      ),
    ],
    [anEdition({ firstRevision: ENACTED })],
  );

test.each<[string, Partial<Revision>[], string[]]>([
  ['a text that is corrected', [{ content: 'corrected' }], ['2026-05-10']],
  ['a text that is moved', [{ path: 'sections/kankyo/procedures/juki-001.mdx' }], []],
  ['a text that is removed and comes back unchanged', [REMOVED, {}], []],
  ['a text that is removed and comes back corrected', [REMOVED, { content: 'corrected' }], ['2026-05-11']],
])('of %s, the changes and the renewal after a handover know the same corrections', (_, later, days) => {
  const history = historyOf(later);
  const told = changes(aManual({ history })).filter(({ kind }) => kind === '軽微な修正');
  const procedure = aProcedure({ reviewed: parseDate(REVIEWED) });
  expect(minorRevisions(history, 'juki-001').map(({ revision }) => revision.day)).toEqual(days);
  expect(told.map(({ day }) => day)).toEqual(days);
  expect([...new Set(renewalDays(procedure, history))]).toEqual([REVIEWED, ...days]);
});

test('a review without change is no correction', () => {
  const history = historyOf([{ reviewed: '2026-05-10' }]);
  expect(minorRevisions(history, 'juki-001').map(({ kind }) => kind)).toEqual(['review']);
});

test('other posts are told as a change, and are no renewal after a handover', () => {
  const history = historyOf([
    { owner: 'juki-kacho', subject: 'reorganise' },
    { owner: 'juki-kacho', deputy: 'juki-kakari', subject: '副担当を替えた' },
  ]);
  const told = changes(aManual({ history })).filter(({ kind }) => kind === '軽微な修正');
  expect(told.map(({ summary }) => summary)).toEqual([
    '副担当を替えた',
    '主管の職又は副担当の職の変更（版は変わりません）',
  ]);
  const procedure = aProcedure({ reviewed: parseDate(REVIEWED) });
  expect([...new Set(renewalDays(procedure, history))]).toEqual([REVIEWED]);
});
