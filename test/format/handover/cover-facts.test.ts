import { expect, test } from 'vitest';
import { coverFacts } from '#format/handover/cover-facts.ts';
import type { HandoverPack } from '#model/handover-pack.ts';
import { aManual, aWork } from '../../support/a-manual.ts';
import { aPack } from '../../support/a-pack.ts';
import { aFrame } from './a-frame.ts';
import { lineOf } from './paper-text.ts';

const pack = aPack(aManual());
const coverOf = (parts: Partial<HandoverPack> = {}, frame = aFrame()) =>
  Object.fromEntries(coverFacts({ ...pack, ...parts }, frame).map(({ label, value }) => [label, lineOf(value)]));

test.each<[string, Partial<HandoverPack>, string]>([
  ['職', { extension: '' }, '戸籍住民課 住民記録担当主任'],
  ['職', { extension: '2110' }, '戸籍住民課 住民記録担当主任（内線2110）'],
  ['内示日', { announcedOn: undefined }, '　　　年　　月　　日'],
  ['内示日', { announcedOn: '2027-03-20' }, '令和9年3月20日'],
  ['発令日', {}, '令和9年4月1日'],
  ['提出期限', { due: { on: '2027-04-08', rule: '規則', openDay: '2027-04-08' } }, '令和9年4月8日／規則'],
  [
    '提出期限',
    { due: { on: '2027-04-10', rule: '規則', openDay: '2027-04-09', closed: '土曜日' } },
    '令和9年4月10日／規則／土曜日に当たります。前の開庁日は令和9年4月9日です。',
  ],
  ['内容の確認番号', {}, '0123 4567 89ab／同じ番号の引継書は、同じ内容です。'],
])('the cover says under %s of %j: %s', (label, parts, value) => {
  expect(coverOf(parts)[label]).toBe(value);
});

test.each([
  ['1件', [aWork()]],
  ['2件（うち手順書なし1件）', [aWork(), aWork({ id: 'juki-002' })]],
  ['2件（うち作成中1件）', [aWork(), aWork({ id: 'juki-002', manualStatus: '作成中' as const })]],
  [
    '3件（うち手順書なし1件、作成中1件）',
    [aWork(), aWork({ id: 'juki-002' }), aWork({ id: 'juki-003', manualStatus: '作成中' as const })],
  ],
])('the cover counts %s', (count, works) => {
  expect(coverOf(aPack(aManual({ works })))['担任事務']).toBe(count);
});

test('the cover names the record that it was made from only where there is one', () => {
  expect(coverOf()).not.toHaveProperty('作成元の記録');
  expect(coverOf({}, aFrame({ record: '記録 abc' }))['作成元の記録']).toMatch(/^記録 abc／後で同じものを作るには/u);
});
