import { array, assert, constantFrom, oneof, property, string, stringMatching } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hide } from '#lint/detect/hide.ts';
import { findMyNumbers } from '#lint/detect/find-my-numbers.ts';
import { findPersonalNumbers } from '#lint/detect/find-personal-numbers.ts';
import { findPersonalWords } from '#lint/detect/find-personal-words.ts';
import { findSecrets } from '#lint/detect/find-secrets.ts';
import { wrongDatesIn } from '#lint/wrong-dates-in.ts';

const DETECTORS = [findMyNumbers, findPersonalNumbers, findPersonalWords, findSecrets, wrongDatesIn] as const;

// A pattern that backtracks without end would not come back before the time of the test is over.
describe('a long text is searched in time that grows with its length', () => {
  test.each([
    ['1 '],
    ['1234'],
    ['個人番号1-'],
    ['a@'],
    ['a.a@a.'],
    ['県市'],
    ['東京都市1'],
    ['パスワード'],
    ['パスワード：a'],
    ['://a:'],
    ['佐藤 '],
    ['令和8年'],
    ['eyJ-'],
    ['-----BEGIN '],
    ['10.1.'],
    ['a'],
    ['-'],
    [' '],
    ['\u3000'],
    ['sk-'],
    ['パスワード | '],
    ['パスワード,'],
    ['パスワード 1'],
    ['パスワード「'],
    ['パスワードは「'],
    ['090('],
    ['+81-90-'],
    ['昭和60年3月3日 生'],
    ['password '],
    ['://a'],
    ['A1'],
    ['生年月日：平成'],
    ['担当：佐藤'],
  ])('%s…', (part) => {
    const text = `${part.repeat(50_000)} ://`;
    for (const find of DETECTORS) expect(Array.isArray(find(text))).toBe(true);
  });
});

const words = constantFrom(
  '個人番号',
  '口座',
  '年金',
  '免許',
  '佐藤',
  'さん',
  'パスワード',
  '解錠番号',
  '090(1234)5678',
  '|',
  'は',
  '：',
  '-',
  ' ',
  '１',
  '令和',
  '年',
  '月',
  '日',
  '生',
);
const texts = array(oneof(words, stringMatching(/^[0-9]{1,12}$/), string())).map((parts) => parts.join(''));

test('every hit stands where it says, whatever the text', () => {
  assert(
    property(texts, (text) => {
      for (const find of [findMyNumbers, findPersonalNumbers, findPersonalWords, findSecrets]) {
        for (const { index, value } of find(text)) {
          expect(text.slice(index, index + value.length).normalize('NFKC')).toBe(value.normalize('NFKC'));
        }
      }
    }),
  );
});

test('hiding leaves no My Number, and keeps the length', () => {
  assert(
    property(texts, (text) => {
      const hidden = hide(text);
      expect(hidden).toHaveLength(text.length);
      expect(findMyNumbers(hidden)).toEqual([]);
    }),
  );
});
