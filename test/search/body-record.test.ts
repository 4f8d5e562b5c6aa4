import { expect, test } from 'vitest';
import { bodyRecords, otherEditionRecords } from '#search/body-record.ts';
import { aBody, aUse } from '../support/a-body.ts';
import { aManual, aProcedure } from '../support/a-manual.ts';

const text = { text: 'ｺﾋﾟｰを１部とります。', kind: 'paragraph', within: -1, line: 20, column: 1 } as const;

test('holds what a procedure says, in full width as readers type it', () => {
  const body = aBody([aUse('Step', { id: 's1', title: '届書を確認します。' })], { texts: [text] });
  const [record] = bodyRecords(aManual({ procedures: [aProcedure({ body })] }));
  expect(record).toMatchObject({ url: 'procedures/juki-001.html', title: '転入届の受付' });
  expect(record?.content).toContain('コピーを1部とります。');
  expect(record?.content).toContain('届書を確認します。');
});

test('leaves out procedures that cannot be shown', () => {
  const procedures = [aProcedure({ isBroken: true }), aProcedure({ id: 'juki-002', body: undefined })];
  expect(bodyRecords(aManual({ procedures }))).toEqual([]);
});

test('keeps other editions apart, at their own address', () => {
  const url = 'procedures/juki-001/editions/1.html';
  const procedure = aProcedure({ body: aBody([], { texts: [text] }) });
  const [record] = otherEditionRecords([{ procedure, number: 1, state: '旧版', url }]);
  expect(record).toMatchObject({ url, title: '転入届の受付' });
  expect(record?.content).toContain('コピーを1部とります。');
});
