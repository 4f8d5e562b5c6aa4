import { expect, test } from 'vitest';
import { leftFromBefore } from '#lint/left-from-before.ts';
import { movedAhead } from '#lint/moved-ahead.ts';
import type { Revision } from '#model/history.ts';
import { parseDate } from '#model/iso-date.ts';
import { aManual, aProcedure } from '../support/a-manual.ts';
import { anEdition } from '../support/an-edition.ts';
import { emptyHistory } from '../support/empty-history.ts';

const DAY = '2026-11-22';
const revision = (day: string, effectiveFrom: string): Revision => {
  return { commit: day, at: `${day}T00:00:00Z`, day, subject: '', path: 'juki-001.mdx', edition: 3, effectiveFrom };
};

test.each([
  ['after it had come into force', [revision('2026-07-01', '2026-08-01'), revision('2026-11-01', '2027-04-01')], 1],
  ['before that day had come', [revision('2026-07-01', '2026-08-01'), revision('2026-07-20', '2027-04-01')], 0],
  ['and is not committed yet', [revision('2026-07-01', '2026-08-01')], 1],
  ['of an edition that waits', [revision('2026-11-01', '2026-12-21')], 0],
])('a 施行日 that is moved ahead %s', (_, revisions, count) => {
  const procedure = aProcedure({ edition: 3, effectiveFrom: parseDate('2027-04-01') });
  const history = { ...emptyHistory(), revisionsById: new Map([[procedure.id, revisions]]) };
  expect(movedAhead(procedure, aManual({ procedures: [procedure], history }), DAY)).toHaveLength(count);
});

const APPROVAL = { number: '継戸第5号', on: parseDate('2026-03-01'), by: '課長' };
const CHANGES = { reason: '制度改正', summary: '確認を追加' };

test.each([
  ['the approval of the edition before', { approval: APPROVAL }, ['第3版の決裁（継戸第5号）が、前の第2版と同じです。']],
  [
    'what the edition before changed',
    { changes: { ...CHANGES, reason: '別の理由' } },
    ['第3版の改正の内容（changes）が、前の第2版と同じです。'],
  ],
  ['nothing', { approval: { ...APPROVAL, number: '継戸第9号' }, changes: { ...CHANGES, summary: '様式を追加' } }, []],
  ['what was never written', {}, []],
])('an edition with %s', (_, parts, messages) => {
  const before = anEdition({ number: 2, approval: APPROVAL, changes: CHANGES });
  const left = leftFromBefore(aProcedure({ edition: 3, ...parts }), before);
  expect(left.map(({ message }) => message)).toEqual(messages);
  expect(leftFromBefore(aProcedure({ edition: 3, ...parts }), anEdition({ number: 2 }))).toEqual([]);
});

test.each([
  ['2026-11-22', 0],
  ['2026-11-23', 1],
])('a 施行日 that is moved to %s, seen on 22 November', (day, count) => {
  const procedure = aProcedure({ edition: 3, effectiveFrom: parseDate(day) });
  const revisionsById = new Map([[procedure.id, [revision('2026-07-01', '2026-08-01')]]]);
  const manual = aManual({ procedures: [procedure], history: { ...emptyHistory(), revisionsById } });
  expect(movedAhead(procedure, manual, DAY)).toHaveLength(count);
});
