import { expect, test } from 'vitest';
import { attributeText } from '#model/attribute-text.ts';
import type { ComponentName } from '#model/components.ts';

const cases: [ComponentName, string, string | true | undefined, string][] = [
  ['Step', 'kcp', true, '重要管理ポイント'],
  ['Step', 'minutes', '150', '2時間30分'],
  ['Caution', 'level', undefined, '注意'],
  ['Caution', 'level', '禁止', '禁止'],
  ['Law', 'asOf', '2026-04-01', '令和8年4月1日'],
  ['Law', 'asOf', '令和8年度', '令和8年度'],
  ['Deadline', 'shift', '前開庁日', '直前の開庁日に繰り上げます'],
  ['Deadline', 'shift', '翌開庁日', '次の開庁日に繰り下げます'],
  ['Deadline', 'shift', 'なし', '動かしません'],
  ['Deadline', 'basis', '住民基本台帳法第22条; 継手市の規則', '住民基本台帳法第22条、継手市の規則'],
  ['Mistake', 'nearMiss', true, 'ヒヤリ・ハット'],
  ['Mistake', 'cause', true, ''],
  ['Fee', 'yen', '0', '無料'],
  ['Fee', 'yen', undefined, ''],
  ['Ledger', 'place', '書庫', '書庫'],
];

test.each(cases)('a reader of %s.%s, written as %s, sees 「%s」', (name, ...[key, written, shown]) => {
  expect(attributeText(name, key, written)).toBe(shown);
});
