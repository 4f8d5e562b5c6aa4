import { expect, test } from 'vitest';
import { contactBlocks, holdingBlocks, otherBlocks, wordBlocks } from '#format/handover/holding-blocks.ts';
import { aManual, aWork } from '../../support/a-manual.ts';
import { aPack } from '../../support/a-pack.ts';
import { paragraphsOf, rowsOf } from './paper-text.ts';

const pack = aPack(aManual());
const thing = { name: '異動届つづり', place: '', detail: '紙、1年', from: ['juki-001', 'juki-002'] };

test.each([
  ['台帳・帳簿の目録', { ledgers: [thing] }],
  ['鍵、公印、用紙などの保管場所', { places: [thing] }],
])('「%s」 says where a thing is, and that nobody wrote it', (caption, parts) => {
  expect(rowsOf(holdingBlocks({ ...pack, ...parts }), caption)).toEqual([
    ['異動届つづり（juki-001、juki-002）', '（記載なし）', '紙、1年', ''],
  ]);
});

test('systems stand with who runs them, forms with their numbers', () => {
  const systems = [{ name: '住民記録システム', place: '情報システム課', detail: 'LGWAN接続系', from: [] }];
  const forms = [{ name: '住民異動届', place: '戸籍住民課', detail: '様式第1号', from: [] }];
  const blocks = holdingBlocks({ ...pack, systems, forms });
  expect(rowsOf(blocks, 'システムの利用の登録')).toEqual([['住民記録システム', '情報システム課', 'LGWAN接続系', '']]);
  expect(rowsOf(blocks, '様式')).toEqual([['住民異動届', '様式第1号', '戸籍住民課']]);
});

test('money stands with room for its balance, that of others in a note', () => {
  const money = [{ name: '手数料の収納', place: '', detail: '現金', from: ['juki-003'] }];
  const own = holdingBlocks({ ...pack, money });
  expect(rowsOf(own, '現金・有価証券（金券）')).toEqual([['手数料の収納（juki-003）', '現金', '', '']]);
  expect(paragraphsOf(own).join('')).not.toContain('副担当の業務のうち');
  expect(paragraphsOf(holdingBlocks({ ...pack, moneyOfOthers: money }))).toContain(
    '副担当の業務のうち、現金や金券を扱うもの：手数料の収納（現金）。残高は主担当の職が引き継ぎます。',
  );
});

test.each([
  ['全部委託' as const, '委託先の担当窓口／転入届の受付（全部委託）'],
  ['直営' as const, '委託先の担当窓口'],
  [undefined, '委託先の担当窓口'],
])('a work that is done as %s asks for %s', (execution, cell) => {
  const works = aPack(aManual({ works: [aWork({ execution })] })).works;
  expect(rowsOf(otherBlocks({ ...pack, works }), 'その他の引継ぎ事項').map(([first]) => first)).toContain(cell);
});

test('contacts stand by what to ask, words with their reading where it is another', () => {
  const contacts = [{ role: '障害', organisation: '情報システム課', extension: '1316' }];
  const words = [
    { word: '職権', reading: 'しょっけん', meaning: '職務上の権限' },
    { word: 'あっせん', reading: 'あっせん', meaning: '間に入ること' },
  ];
  expect(rowsOf(contactBlocks({ ...pack, contacts }), '連絡先')).toEqual([['障害', '情報システム課', '1316']]);
  expect(rowsOf(wordBlocks({ ...pack, words }), '用語')).toEqual([
    ['職権（しょっけん）', '職務上の権限'],
    ['あっせん', '間に入ること'],
  ]);
});
