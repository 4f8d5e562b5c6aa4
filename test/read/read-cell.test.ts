import { describe, expect, test } from 'vitest';
import type { CellType } from '#model/inventory-columns.ts';
import { readCell } from '#read/read-cell.ts';
import { readDeadlines } from '#read/read-deadlines.ts';
import { readMonths } from '#read/read-months.ts';
import { splitList } from '#read/split-list.ts';
import { knownNames } from '#read/known-names.ts';
import { aForm, aLaw, aSystem } from '../support/a-register.ts';

const read = (text: string, cell: CellType) => {
  const { value, problems } = readCell(text, {
    key: 'k',
    heading: '列',
    cell,
    description: '説明です。',
    example: '例',
  });
  return [value, problems.map(({ ruleId }) => ruleId)];
};
const ok: string[] = [];
const KANA: CellType = { type: 'reading' };
const bad = ['known-value'];

test.each<[CellType, string, unknown, string[]]>([
  [{ type: 'integer', min: 0 }, '1200', 1200, ok],
  [{ type: 'integer', min: 0 }, '1,200', 1200, ok],
  [{ type: 'integer', min: 0 }, '１，２００', 1200, ok],
  [{ type: 'integer', min: 0 }, '', undefined, ok],
  [{ type: 'integer', min: 0 }, '－', undefined, ok],
  [{ type: 'integer', min: 0 }, '−', undefined, ok],
  [{ type: 'integer', min: 0 }, '約1,200件', 1200, bad],
  [{ type: 'integer', min: 0 }, '1200件', 1200, bad],
  [{ type: 'integer', min: 0 }, '50程度', 50, bad],
  [{ type: 'integer', min: 0 }, '1,20', undefined, bad],
  [{ type: 'integer', min: 0 }, '10〜20', undefined, bad],
  [{ type: 'integer', min: 0 }, '-5', undefined, bad],
  [{ type: 'integer', min: 0 }, '1.5', undefined, bad],
  [{ type: 'integer', min: 0 }, '多数', undefined, bad],
  [{ type: 'integer', min: 1, max: 5 }, '5', 5, ok],
  [{ type: 'integer', min: 1, max: 5 }, '0', undefined, bad],
  [{ type: 'integer', min: 1, max: 5 }, '6', undefined, bad],
  [{ type: 'number', unit: 'hours' }, '12.5', 12.5, ok],
  [{ type: 'number', unit: 'hours' }, '120時間', 120, bad],
  [{ type: 'number', unit: 'minutes' }, '1.5時間', 90, bad],
  [{ type: 'number', unit: 'minutes' }, '約20分', 20, bad],
  [{ type: 'number', unit: 'hours' }, '90分', 1.5, bad],
  [{ type: 'number', unit: 'hours' }, '30日', undefined, bad],
  [{ type: 'number', unit: 'minutes' }, '3件', undefined, bad],
  [{ type: 'integer', min: 0 }, '20時間', undefined, bad],
  [{ type: 'word', of: 'frequency' }, '毎日', '毎日', ok],
  [{ type: 'word', of: 'frequency' }, '月次', '毎月', ok],
  [{ type: 'word', of: 'frequency' }, 'annual', '年1回', ok],
  [{ type: 'word', of: 'frequency' }, '年１回', '年1回', ok],
  [{ type: 'word', of: 'frequency' }, 'ときどき', undefined, bad],
  [{ type: 'word', of: 'legalNature' }, '自治事務(義務)', '自治事務（義務）', ok],
  [{ type: 'word', of: 'proficiency' }, '3ヶ月', '3か月', ok],
  [{ type: 'word', of: 'startTarget' }, '3時間以内', '3時間', ok],
  [{ type: 'word', of: 'manualStatus' }, '有', '整備済', ok],
  [{ type: 'word', of: 'manualStatus' }, '無', '未作成', ok],
  [{ type: 'word', of: 'retention' }, '永年', '30年', ok],
  [{ type: 'word', of: 'risk' }, '', undefined, ok],
  [{ type: 'word', of: 'risk' }, '大', undefined, bad],
  [{ type: 'words', of: 'money' }, '郵券・金券', ['郵券・金券'], ok],
  [{ type: 'words', of: 'money' }, '郵券・金券・現金', ['郵券・金券', '現金'], ok],
  [{ type: 'words', of: 'money' }, '現金、支出', ['現金', '支出'], ok],
  [{ type: 'words', of: 'money' }, 'なし', ['なし'], ok],
  [{ type: 'words', of: 'money' }, '現金;小判', ['現金'], bad],
  [{ type: 'words', of: 'network' }, 'LGWAN接続系/インターネット接続系', ['LGWAN接続系', 'インターネット接続系'], ok],
  [{ type: 'words', of: 'network' }, '', [], ok],
  [{ type: 'yesno' }, '○', true, ok],
  [{ type: 'yesno' }, '〇', true, ok],
  [{ type: 'yesno' }, '有', true, ok],
  [{ type: 'yesno' }, 'あり', true, ok],
  [{ type: 'yesno' }, 'はい', true, ok],
  [{ type: 'yesno' }, '１', true, ok],
  [{ type: 'yesno' }, 'いいえ', false, ok],
  [{ type: 'yesno' }, '', false, ok],
  [{ type: 'yesno' }, '検討中', false, bad],
  [{ type: 'months' }, '4月〜6月', [4, 5, 6], ok],
  [{ type: 'months' }, '13', [], bad],
  [{ type: 'date' }, 'R8.4.1', '2026-04-01', ok],
  [{ type: 'date' }, '46113', '2026-04-01', ok],
  [{ type: 'date' }, '2026-02-30', undefined, ['dates-exist']],
  [{ type: 'date' }, '平成32年4月1日', undefined, ['dates-exist']],
  [{ type: 'date' }, '春', undefined, bad],
  [{ type: 'id' }, 'ｊｕｋｉ－００１', 'juki-001', ok],
  [{ type: 'id' }, '継手 太郎', undefined, ['id-format']],
  [{ type: 'text' }, ' 転入 ', '転入', ok],
  [{ type: 'text', max: 3 }, '転入届の', '転入届の', bad],
])('%j reads %j as %j with %j', (...[cell, text, value, rules]) => {
  expect(read(text, cell)).toEqual([value, rules]);
});

test.each([
  ['通年', [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]],
  ['4;5', [4, 5]],
  ['4,5', [4, 5]],
  ['5、4', [4, 5]],
  ['４月・５月', [4, 5]],
  ['4月~5月', [4, 5]],
  ['4〜5', [4, 5]],
  ['4−6', [4, 5, 6]],
  ['4～5月', [4, 5]],
  ['4月から6月まで', [4, 5, 6]],
  ['11〜2', [1, 2, 11, 12]],
  ['11月〜翌2月', [1, 2, 11, 12]],
  ['１１月～翌年の２月', [1, 2, 11, 12]],
  ['4月〜翌5月', undefined],
  ['3月下旬〜4月上旬', [3, 4]],
  ['4月1日〜5月31日', [4, 5]],
  ['12〜1;6', [1, 6, 12]],
  ['', []],
  ['なし', []],
  ['随時', undefined],
  ['0', undefined],
  ['4〜13', undefined],
  ['年度末', undefined],
])('the months %j are %j', (text, months) => {
  expect(readMonths(text)).toEqual(months);
});

test.each([
  [
    '届出期間：転入をした日から14日以内（住民基本台帳法第22条）',
    [{ label: '届出期間', rule: '転入をした日から14日以内', basis: '住民基本台帳法第22条' }],
  ],
  ['毎月10日まで', [{ label: '期限', rule: '毎月10日まで', basis: '' }]],
  ['受付:毎日17:00まで', [{ label: '受付', rule: '毎日17:00まで', basis: '' }]],
  ['毎日17:00まで', [{ label: '期限', rule: '毎日17:00まで', basis: '' }]],
  ['申請：事前（規則第3条（第2項））', [{ label: '申請', rule: '事前', basis: '規則第3条（第2項）' }]],
  [
    '一：4月1日まで;二：5月1日まで(条例)',
    [
      { label: '一', rule: '4月1日まで', basis: '' },
      { label: '二', rule: '5月1日まで', basis: '条例' },
    ],
  ],
  [
    '通知：毎月10日、報告：毎月末日（条例、規則）',
    [
      { label: '通知', rule: '毎月10日', basis: '' },
      { label: '報告', rule: '毎月末日', basis: '条例、規則' },
    ],
  ],
  ['提出：6月30日、8月31日', [{ label: '提出', rule: '6月30日、8月31日', basis: '' }]],
  ['提出：毎月10日（一：本庁、二：支所）', [{ label: '提出', rule: '毎月10日', basis: '一：本庁、二：支所' }]],
  ['提出：毎月10日、16:00まで', [{ label: '提出', rule: '毎月10日、16:00まで', basis: '' }]],
  ['通知 毎月10日', [{ label: '通知', rule: '毎月10日', basis: '' }]],
  ['通知　毎月10日（内規）', [{ label: '通知', rule: '毎月10日', basis: '内規' }]],
  ['毎月 第2水曜日', [{ label: '期限', rule: '毎月 第2水曜日', basis: '' }]],
  ['偶数月 第2水曜日', [{ label: '期限', rule: '偶数月 第2水曜日', basis: '' }]],
  ['議決の日又は 6月30日', [{ label: '期限', rule: '議決の日又は 6月30日', basis: '' }]],
  ['転入 した日から14日以内', [{ label: '期限', rule: '転入 した日から14日以内', basis: '' }]],
  ['なし', []],
  ['なし。', []],
  ['', []],
])('the deadlines %j are %j', (text, deadlines) => {
  expect(readDeadlines(text)).toEqual(deadlines);
});

describe('a list', () => {
  const names = knownNames({
    laws: [aLaw(), aLaw({ name: '子ども・子育て支援法', abbreviations: [] })],
    forms: [aForm({ name: '住民異動届' }), aForm({ name: '転入・転居案内' })],
    systems: [aSystem({ name: '子ども・子育て支援システム' }), aSystem({ name: '収納システム', aliases: ['収納'] })],
  });

  test.each([
    ['systems', '甲;乙', ['甲', '乙']],
    ['systems', '甲；乙\n丙', ['甲', '乙', '丙']],
    ['systems', '甲、乙', ['甲', '乙']],
    ['systems', '甲、乙;丙', ['甲、乙', '丙']],
    ['systems', '甲・乙', ['甲・乙']],
    ['systems', '子ども・子育て支援システム', ['子ども・子育て支援システム']],
    ['systems', '子ども・子育て支援システム・収納', ['子ども・子育て支援システム', '収納']],
    ['systems', '収納システム/収納;丙', ['収納システム', '収納', '丙']],
    ['systems', 'なし', []],
    ['systems', '', []],
    ['forms', '転入・転居案内、住民異動届', ['転入・転居案内', '住民異動届']],
    ['legalBasis', '住民基本台帳法第22条;戸籍法第10条', ['住民基本台帳法第22条', '戸籍法第10条']],
    ['legalBasis', '生活保護法第63条、生活保護法第78条', ['生活保護法第63条', '生活保護法第78条']],
    ['legalBasis', '子ども・子育て支援法第20条', ['子ども・子育て支援法第20条']],
    ['legalBasis', '住基法第22条・子ども・子育て支援法第20条', ['住基法第22条', '子ども・子育て支援法第20条']],
    ['legalBasis', '住民基本台帳法第22条、第23条', ['住民基本台帳法第22条、第23条']],
    [
      'legalBasis',
      '医薬品、医療機器等の品質、有効性及び安全性の確保等に関する法律第4条',
      ['医薬品、医療機器等の品質、有効性及び安全性の確保等に関する法律第4条'],
    ],
    ['legalBasis', '慣例', ['慣例']],
  ])('of %s, %j, has the items %j', (key, text, items) => {
    expect(splitList(text, names[key])).toEqual(items);
  });
});

test.each([
  ['', ok, ''],
  ['てんにゅうとどけ（ゆうそう）', ok, ''],
  ['テンニュウトドケ', bad, '「てんにゅうとどけ」と書いてください。'],
  ['ﾃﾝﾆｭｳ', bad, '「てんにゅう」と書いてください。'],
  ['転入届', bad, '「例」のように、ひらがなで書いてください。'],
])('of the reading %j keeps what is written, and tells %j', (text, rules, fix) => {
  const column = { key: 'k', heading: 'よみ', cell: KANA, description: '', example: '例' };
  const { value, problems } = readCell(text, column);
  expect([value, problems.map(({ ruleId }) => ruleId)]).toEqual([text, rules]);
  expect(problems[0]?.fix ?? '').toBe(fix);
});
