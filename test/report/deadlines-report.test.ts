import { expect, test } from 'vitest';
import { deadlinesReport } from '#report/deadlines-report.ts';
import { aManual, aWork } from '../support/a-manual.ts';
import { withDeadline } from '../support/a-quiet-work.ts';

test('lists every deadline, also those that no calendar can hold', () => {
  const works = [aWork({ deadlines: [...withDeadline('毎月10日まで').deadlines, ...aWork().deadlines] })];
  const { rows } = deadlinesReport.table(aManual({ works, procedures: [] }), '2026-11-22');
  expect(rows.map(({ rule, days, counted }) => [rule, days, counted])).toEqual([
    ['毎月10日まで', '毎月10日', null],
    ['転入をした日から14日以内', '決まった日はありません', '2026-12-06'],
  ]);
});
