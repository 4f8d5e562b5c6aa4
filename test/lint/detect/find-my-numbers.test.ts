import { expect, test } from 'vitest';
import { findMyNumbers } from '#lint/detect/find-my-numbers.ts';

const severities = (text: string) => findMyNumbers(text).map(({ severity }) => severity);

test.each([
  ['plain digits beside the word', '個人番号は111111111118です。'],
  ['groups of four with hyphens', 'マイナンバー 1111-1111-1118'],
  ['full-width digits', '個人番号：１１１１１１１１１１１８'],
  ['full-width hyphens', '通知カードの１１１１－１１１１－１１１８'],
  ['spaces', '個人番号 1111 1111 1118'],
  ['full-width spaces', '個人番号 1111\u30001111\u30001118'],
  ['spaces that no line break may cut', '個人番号 1111\u00a01111\u20091118'],
  ['a long vowel sign in place of a hyphen', '個人番号１１１１ー１１１１ー１１１８'],
  ['uneven groups beside the word', '個人番号 111-11111-1118'],
  ['a letter directly before', '個人番号No111111111118'],
  ['another number before it', '個人番号 0154-00-0000 111111111118'],
  ['the word after it', '111111111118（個人番号）'],
  ['a word for numbers in general', '番号 111111111118'],
  ['the word in the line above', '個人番号\n111111111118'],
])('takes %s for a My Number', (_, text) => {
  expect(severities(text)).toEqual(['error']);
});

test.each([
  ['twelve right digits without a word', '控え 111111111118 を保管します。', ['warning']],
  ['the number of a slip', '伝票番号 111111111118', ['info']],
  ['wrong check digits', '個人番号 111111111119', []],
  ['the dummy', '個人番号 123456789018', []],
  ['the dummy in groups', '個人番号 1234-5678-9018', []],
  ['zeros', '個人番号 000000000000', []],
  ['an amount', '歳出は111111111118円です。', []],
  ['a corporate number', '法人番号は7000012050002です。個人番号ではありません。', []],
  ['part of a longer number', '管理 11111111111899', []],
  ['a time stamp', '受付 202604011207 に記録', []],
  ['uneven groups without a word', '111-11111-1118', []],
  ['a licence number, which has a rule of its own', '運転免許証 111111111118', []],
  ['no number', '個人番号の欄を確認します。', []],
])('weighs %s', (_, text, answer) => {
  expect(severities(text)).toEqual(answer);
});

test('tells where the number begins', () => {
  expect(findMyNumbers('個人番号は１１１１ー１１１１ー１１１８です。')).toMatchObject([
    { index: 5, value: '1111ー1111ー1118' },
  ]);
});
