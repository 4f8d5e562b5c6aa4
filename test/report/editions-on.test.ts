import { describe, expect, test } from 'vitest';
import type { Edition, EditionTag, History, Revision } from '#model/history.ts';
import { parseDate } from '#model/iso-date.ts';
import { editionsOn, stateCounts } from '#report/editions-on.ts';
import { editionsReport } from '#report/editions-report.ts';
import { historyUpTo } from '#report/history-up-to.ts';
import { anEdition, aRevision, aTag } from '../support/an-edition.ts';
import { aManual } from '../support/a-manual.ts';
import { emptyHistory } from '../support/empty-history.ts';

/** One procedure, in force since April with a second edition in October: `c1`, `c2`. */
const two: readonly Edition[] = [
  anEdition({ number: 1, from: '2026-04-01', revision: aRevision({ commit: 'c1', edition: 1 }) }),
  anEdition({ number: 2, from: '2026-10-01', revision: aRevision({ commit: 'c2', edition: 2 }) }),
];
const revisions: readonly Revision[] = [
  aRevision({ commit: 'c1', edition: 1, effectiveFrom: '2026-04-01', day: '2026-03-20' }),
  aRevision({ commit: 'c2', edition: 2, effectiveFrom: '2026-10-01', day: '2026-08-01' }),
];

function theHistory(parts: Partial<History> = {}): History {
  return {
    ...emptyHistory(),
    revisionsById: new Map([['juki-001', revisions]]),
    editionsById: new Map([['juki-001', two]]),
    ...parts,
  };
}

const on = (day: string, history = theHistory()) => editionsOn(aManual({ history }), day)[0];

describe('editionsOn', () => {
  test.each([
    ['2026-03-31', { state: '施行前', edition: 1, coming: undefined, commit: 'c1' }],
    ['2026-04-01', { state: '施行中', edition: 1, coming: { edition: 2, from: '2026-10-01' }, commit: 'c1' }],
    ['2026-09-30', { state: '施行中', edition: 1, coming: { edition: 2, from: '2026-10-01' }, commit: 'c1' }],
    ['2026-10-01', { state: '施行中', edition: 2, coming: undefined, commit: 'c2' }],
  ])('says of a procedure with two editions on %s: %o', (day, expected) => {
    expect(on(day)).toMatchObject({ procedure: 'juki-001', sectionName: '戸籍住民課', ...expected });
  });

  test('says when its text was recorded, and nothing of one that is not', () => {
    const [first, second] = two;
    const late = [
      { ...first!, revision: aRevision({ commit: 'c1', day: '2026-06-15' }) },
      { ...second!, isUncommitted: true },
    ];
    const history = theHistory({ editionsById: new Map([['juki-001', late]]) });
    expect(on('2026-05-01', history)).toMatchObject({ edition: 1, commit: 'c1', recordedOn: '2026-06-15' });
    expect(on('2026-10-01', history)).toMatchObject({ edition: 2, commit: undefined, recordedOn: undefined });
  });

  test.each([
    ['2026-11-30', '施行中', undefined],
    ['2026-12-01', '廃止', '2026-12-01'],
  ])('on %s a procedure that was abolished on 1 December is %s', (day, state, goneOn) => {
    const editions = two.map((edition) => (edition.number === 2 ? { ...edition, withdrawnOn: '2026-12-01' } : edition));
    const only = editions.slice(1);
    const goneById = new Map([['juki-001', { id: 'juki-001', goneOn: '2026-12-01', lastEdition: only[0] }]]);
    const history = theHistory({ editionsById: new Map([['juki-001', only]]), goneById });
    expect(on(day, history)).toMatchObject({ state, edition: 2, goneOn });
  });

  test.each([
    ['2026-11-30', { state: '施行中', edition: 2, goneOn: undefined }],
    ['2026-12-01', { state: '廃止', edition: 2, goneOn: '2026-12-01' }],
    ['2026-12-10', { state: '施行中', edition: 1, goneOn: undefined }],
  ])('on %s a procedure that was put back on 10 December with the edition before is %j', (day, state) => {
    const gonePeriods = [{ goneOn: '2026-12-01', backOn: '2026-12-10' }];
    const [first, second] = [
      { ...two[0]!, gonePeriods },
      { ...two[1]!, withdrawnOn: '2026-12-01' },
    ];
    expect(on(day, theHistory({ editionsById: new Map([['juki-001', [first, second]]]) }))).toMatchObject(state);
  });

  test.each([
    ['2026-01-01', '施行前'],
    ['2026-08-02', '不明'],
  ])('on %s a procedure without 施行日 that was made in April is %s', (day, state) => {
    const editions = [{ ...anEdition(), effectiveFrom: undefined, revision: revisions[0] }];
    expect(on(day, theHistory({ editionsById: new Map([['juki-001', editions]]) }))?.state).toBe(state);
  });

  test('names no commit for a text that is not committed', () => {
    const editions = [anEdition({ isUncommitted: true, revision: revisions[0] })];
    expect(on('2026-11-22', theHistory({ editionsById: new Map([['juki-001', editions]]) }))?.commit).toBeUndefined();
  });

  test('counts every state', () => {
    expect(stateCounts(editionsOn(aManual({ history: theHistory() }), '2026-11-22'))).toEqual({
      施行中: 1,
      施行前: 0,
      廃止: 0,
      不明: 0,
    });
  });
});

const at = (tag: EditionTag, history = theHistory()) =>
  editionsOn(aManual({ history }), tag.day, historyUpTo(history, tag));

describe('historyUpTo', () => {
  test('knows no edition that was made after the tag, whatever its 施行日', () => {
    const tag = aTag({ day: '2026-11-01', known: new Set(['c1']) });
    expect(at(tag)).toMatchObject([{ state: '施行中', edition: 1, commit: 'c1' }]);
    expect(at({ ...tag, known: new Set(['c1', 'c2']) })).toMatchObject([{ edition: 2, commit: 'c2' }]);
  });

  test('does not list a procedure that was made after the tag', () => {
    expect(at(aTag({ known: new Set() }))).toEqual([]);
  });

  test('takes the 施行日 that was known at the time', () => {
    const corrected = [...revisions, aRevision({ commit: 'c3', edition: 2, effectiveFrom: '2027-01-01' })];
    const editions = [two[0], { ...two[1], effectiveFrom: parseDate('2027-01-01'), revision: corrected[2] }];
    const history = theHistory({
      revisionsById: new Map([['juki-001', corrected]]),
      editionsById: new Map([['juki-001', editions as Edition[]]]),
    });
    const tag = aTag({ day: '2026-11-01', known: new Set(['c1', 'c2']) });
    expect(at(tag, history)).toMatchObject([{ edition: 2, effectiveFrom: '2026-10-01', commit: 'c2' }]);
    expect(on('2026-11-01', history)).toMatchObject({ edition: 1 });
  });

  test('does not know yet that a procedure was to be abolished', () => {
    const removal = aRevision({ commit: 'c3', day: '2026-11-05', blob: undefined, edition: undefined });
    const history = theHistory({
      revisionsById: new Map([['juki-001', [...revisions, removal]]]),
      editionsById: new Map([
        ['juki-001', [...two.slice(0, 1), { ...(two[1] as Edition), withdrawnOn: '2026-11-05' }]],
      ]),
    });
    const before = aTag({ day: '2026-12-01', known: new Set(['c1', 'c2']) });
    expect(at(before, history)).toMatchObject([{ state: '施行中', edition: 2 }]);
    expect([...historyUpTo(history, before).goneById.keys()]).toEqual([]);
    const after = aTag({ day: '2026-12-01', known: new Set(['c1', 'c2', 'c3']) });
    expect([...historyUpTo(history, after).goneById.keys()]).toEqual(['juki-001']);
  });
});

test('the report says how many are in which state', () => {
  const { rows, notes } = editionsReport.table(aManual({ history: theHistory() }), '2026-04-01');
  expect(rows).toMatchObject([{ procedure: 'juki-001', state: '施行中', coming: '第2版（令和8年10月1日施行予定）' }]);
  expect(notes?.[0]).toBe('施行中1件です。');
});
