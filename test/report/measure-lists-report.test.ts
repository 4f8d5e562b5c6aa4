import { expect, test } from 'vitest';
import { measureListsReport } from '#report/measure-lists-report.ts';
import { aManual, aProcedure, aWork } from '../support/a-manual.ts';
import { aHistory, anEdition, aRevision } from '../support/an-edition.ts';

const AS_OF = '2026-11-22';

test('names the edition and the commit that a figure rests on where the file holds a later one', () => {
  const text = aRevision({ commit: 'abc1234'.padEnd(40, '0') });
  const later = anEdition({ number: 2, from: '2027-04-01', isCurrentFile: true });
  const history = aHistory([text], [anEdition({ revision: text }), later]);
  const basisOf = (edition: number) =>
    measureListsReport
      .table(aManual({ procedures: [aProcedure({ edition })], history }), AS_OF)
      .rows.find(({ measure }) => measure === '見直し実施率')?.['basis'];
  expect([basisOf(1), basisOf(2)]).toEqual(['第1版（記録 abc1234）', null]);
});

test('lists a work as 記載なし that nobody can place in the denominator', () => {
  const table = measureListsReport.table(
    aManual({ works: [aWork(), aWork({ id: 'juki-002', risk: undefined })] }),
    AS_OF,
  );
  const rows = table.rows.filter(({ measure }) => measure === '整備率（高リスク）');
  expect(rows).toMatchObject([{ id: 'juki-002', counted: '', denominator: '', missing: '○' }]);
});
