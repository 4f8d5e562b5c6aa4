import { expect, test } from 'vitest';
import { absenceBlocks, reorganisationBlocks, sectionBlocks } from '#format/handover/variant-blocks.ts';
import type { AbsencePack, SectionPack } from '#model/handover-variants.ts';
import { aManual } from '../../support/a-manual.ts';
import { aPack } from '../../support/a-pack.ts';
import { paragraphsOf, rowsOf } from './paper-text.ts';

const pack = aPack(aManual());
const absence = (parts: Partial<AbsencePack>) =>
  absenceBlocks({ ...pack, until: '2028-03-31', standIns: [], absenceDeadlines: [], ...parts });
const section = (parts: Partial<SectionPack>) =>
  sectionBlocks({ ...pack, posts: [], dependence: [], highRisk: [], reviews: [], ...parts });

test('a paper for leave names the days, who stands in for what, and where nobody does', () => {
  const work = { work: 'juki-001', title: '転入届の受付', role: '主担当' as const };
  const blocks = absence({
    standIns: [
      { ...work, standIn: '戸籍住民課 住民記録担当', problem: '' },
      { ...work, standIn: '', problem: '副担当が決まっていません' },
    ],
  });
  expect(paragraphsOf(blocks)[0]).toBe('不在の期間は、令和9年4月1日から令和10年3月31日までです。');
  expect(rowsOf(blocks, '不在の間に代わる職')).toEqual([
    ['転入届の受付（juki-001）', '主担当', '戸籍住民課 住民記録担当', ''],
    ['転入届の受付（juki-001）', '主担当', '（未定）', '副担当が決まっていません'],
  ]);
});

test('a paper for leave lists the deadlines of the absence with their days', () => {
  const entry = { title: '報告', subject: '', isStatutory: true, isPeak: false, isDeputy: false, note: '' };
  const rows = rowsOf(absence({ absenceDeadlines: [{ ...entry, day: '2027-05-31' }] }), '不在の間に来る期限');
  expect(rows).toEqual([['令和9年5月31日（月）', '【法定】報告']]);
});

test('a paper for works that move says who answers today and leaves the new posts open', () => {
  const work = { work: 'juki-001', title: '転入届の受付' };
  const holders = [
    { ...work, owner: '戸籍住民課 住民記録担当主任', deputy: '戸籍住民課 住民記録担当' },
    { ...work, owner: '', deputy: '' },
  ];
  const blocks = reorganisationBlocks({ ...pack, from: '戸籍住民課', to: '市民税課', holders });
  expect(rowsOf(blocks, '市民税課で決めること')).toEqual([
    ['転入届の受付（juki-001）', '主担当：戸籍住民課 住民記録担当主任／副担当：戸籍住民課 住民記録担当', '', ''],
    ['転入届の受付（juki-001）', '主担当：なし／副担当：なし', '', ''],
  ]);
});

test('a paper for a head shows posts, 属人化, high risks and reviews to come', () => {
  const blocks = section({
    posts: [{ name: '課長', ownerCount: 2, deputyCount: 1, hours: 1234.5, withoutProcedure: 1, holders: '欠員' }],
    dependence: [{ reason: '副担当が空欄', label: '転入届の受付', detail: '副担当：なし' }],
    highRisk: [{ id: 'juki-001', title: '転入届の受付', why: 'リスク評価が高い', state: '整備済' }],
    reviews: [
      { id: 'juki-001', title: '転入届の受付', dueOn: '2027-06-30', state: '期限間近' },
      { id: 'juki-002', title: '転居届の受付', state: '見直し日なし' },
    ],
  });
  expect(rowsOf(blocks, '職と業務量')).toEqual([['課長', '2件', '1件', '1,234.5時間', '1件', '欠員']]);
  expect(rowsOf(blocks, '属人化のおそれ')).toEqual([['副担当が空欄', '転入届の受付', '副担当：なし']]);
  expect(rowsOf(blocks, '誤りの影響が大きい業務')).toEqual([
    ['転入届の受付（juki-001）', 'リスク評価が高い', '整備済'],
  ]);
  expect(rowsOf(blocks, '3か月以内に来る見直し')).toEqual([
    ['転入届の受付（juki-001）', '令和9年6月30日', '期限間近'],
    ['転居届の受付（juki-002）', '（見直し日が分かりません）', '見直し日なし'],
  ]);
});

test.each([
  ['不在の間に代わる職', absence({}), '受け持つ業務はありません。'],
  ['不在の間に来る期限', absence({}), '日の決まった期限はありません。'],
  ['職と業務量', section({}), '職の登録がありません。'],
  ['属人化のおそれ', section({}), '属人化のおそれは見当たりません。'],
  ['誤りの影響が大きい業務', section({}), 'リスク評価が高い業務、公金や特定個人情報を扱う業務はありません。'],
  ['3か月以内に来る見直し', section({}), '3か月以内に期限の来る見直しはありません。'],
])('「%s」 without a row says so', (caption, blocks, empty) => {
  expect(blocks).toContainEqual(expect.objectContaining({ caption, rows: [], empty }));
});
