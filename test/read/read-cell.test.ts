import { expect, test } from 'vitest';
import type { CellType } from '#model/inventory-columns.ts';
import { readCell } from '#read/read-cell.ts';

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
  [{ type: 'text', isName: true }, '転入届の\n受付', '転入届の受付', ok],
  [{ type: 'text', isName: true }, 'eLTAX \n 電子申告', 'eLTAX電子申告', ok],
  [{ type: 'text', isName: true }, 'Web\nMeeting', 'Web Meeting', ok],
  [{ type: 'text' }, '一\n二', '一\n二', ok],
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
