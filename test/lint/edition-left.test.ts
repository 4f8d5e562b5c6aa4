import { expect, test } from 'vitest';
import { movedAhead } from '#lint/edition-left.ts';
import type { Revision } from '#model/history.ts';
import { parseDate } from '#model/iso-date.ts';
import { aManual, aProcedure } from '../support/a-manual.ts';
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
