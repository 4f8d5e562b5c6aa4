import { expect, test } from 'vitest';
import { changeBlocks } from '#format/handover/change-blocks.ts';
import type { HandoverPack, PackChange } from '#model/handover-pack.ts';
import { aManual } from '../../support/a-manual.ts';
import { aPack } from '../../support/a-pack.ts';
import { paragraphsOf, rowsOf } from './paper-text.ts';

const CHANGE: PackChange = {
  procedure: 'juki-001',
  title: '転入届の受付',
  kind: '改正',
  day: '2026-10-01',
  edition: 2,
  former: 1,
  reason: '法改正',
  summary: '書類を減らしました。',
  isComing: false,
};
const blocksOf = (change: Partial<PackChange>, parts: Partial<HandoverPack> = {}) =>
  changeBlocks({ ...aPack(aManual()), historyNote: '', ...parts, changes: [{ ...CHANGE, ...change }] });

test.each<[Partial<PackChange>, string[]]>([
  [{}, ['令和8年10月1日', '転入届の受付（第2版、juki-001）／改正／新旧対照表', '法改正／書類を減らしました。']],
  [
    { isComing: true, reason: '' },
    ['令和8年10月1日／【施行予定】', '転入届の受付（第2版、juki-001）／改正／新旧対照表', '書類を減らしました。'],
  ],
  [
    { former: undefined },
    [
      '令和8年10月1日',
      '転入届の受付（第2版、juki-001）／改正／比べられる前の版がありません',
      '法改正／書類を減らしました。',
    ],
  ],
  [
    { kind: '制定', edition: 1, former: undefined, reason: '', summary: '' },
    ['令和8年10月1日', '転入届の受付（第1版、juki-001）／制定', ''],
  ],
])('a change %j is told as %j', (change, row) => {
  expect(rowsOf(blocksOf(change), '変わったこと')).toEqual([row]);
});

test('says since when, where the tables of old and new are, and what git does not tell', () => {
  const since = { day: '2024-04-01', why: '前任者の着任日' };
  const [first, second] = paragraphsOf(blocksOf({}, { since, historyNote: '履歴が途中までです。' }));
  expect(first).toBe('令和6年4月1日（前任者の着任日）からの改正です。新旧対照表は手順書のページにあります。');
  expect(second).toBe('履歴が途中までです。');
  expect(paragraphsOf(blocksOf({ former: undefined }, { since }))).toEqual([
    '令和6年4月1日（前任者の着任日）からの改正です。',
  ]);
});
