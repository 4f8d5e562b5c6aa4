import { expect, test } from 'vitest';
import { lint } from '#lint/lint.ts';
import { aBody, aUse } from '../support/a-body.ts';
import { aManual, aProcedure, aWork } from '../support/a-manual.ts';

const MONTHLY = { frequency: '毎月', months: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] } as const;
const SELDOM = { frequency: '随時', months: [4] } as const;

test.each([
  ['done', [MONTHLY, { ...SELDOM, status: '廃止' }], []],
  ['not done', [MONTHLY, SELDOM], ['deadline-on-calendar']],
] as const)('what a deadline counts from is in every month where all works are %s then', (_, works, told) => {
  const all = works.map((work, index) => aWork({ ...work, id: `juki-00${index + 1}` }));
  const use = aUse('Deadline', { label: '報告', rule: '翌月10日まで' });
  const procedure = aProcedure({ work: all.map(({ id }) => id), body: aBody([use]) });
  const found = lint(aManual({ works: all, procedures: [procedure] }), '2026-11-22');
  expect(found.flatMap(({ ruleId }) => (ruleId === 'deadline-on-calendar' ? [ruleId] : []))).toEqual(told);
});
