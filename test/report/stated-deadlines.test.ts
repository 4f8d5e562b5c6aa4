import { expect, test } from 'vitest';
import { readDeadlines } from '#read/read-deadlines.ts';
import { statedDeadlines } from '#report/stated-deadlines.ts';
import { aBody, aUse } from '../support/a-body.ts';
import { aManual, aProcedure } from '../support/a-manual.ts';
import { aQuietWork } from '../support/a-quiet-work.ts';

test.each<[string, readonly string[], readonly string[]]>([
  ['the same rule and basis under another label', ['検査の例日：毎月25日まで（条例）'], []],
  ['another basis', ['検査の例日：毎月25日まで（規則）'], ['検査の例日']],
  ['no basis', ['検査の例日：毎月25日まで'], ['検査の例日']],
  [
    'two with that rule and basis, which only their labels tell apart',
    ['報告：毎月25日まで（条例）', '納付：毎月25日まで（条例）'],
    ['報告', '納付'],
  ],
])('of the deadlines of the inventory with %s', (_, written, kept) => {
  const works = [aQuietWork({ deadlines: written.flatMap((each) => readDeadlines(each)) })];
  const use = aUse('Deadline', { label: '検査', rule: '毎月25日まで', basis: '条例' });
  const procedures = [aProcedure({ body: aBody([use]) })];
  const labels = statedDeadlines(aManual({ works, procedures })).map(({ label }) => label);
  expect(labels).toEqual([...kept, '検査']);
});

test.each([
  ['廃止', []],
  ['新設予定', []],
  ['現行', ['通知']],
] as const)('the deadlines of a procedure of which the only work is %s', (status, labels) => {
  const procedure = aProcedure({ body: aBody([aUse('Deadline', { label: '通知', rule: '毎月20日まで' })]) });
  const manual = aManual({ works: [aQuietWork({ status })], procedures: [procedure] });
  expect(statedDeadlines(manual).map(({ label }) => label)).toEqual(labels);
});
