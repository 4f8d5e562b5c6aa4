import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { queryWords, searchKey } from '#search/search-key.ts';

const DIGITS = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'];

function inKanji(number: number): string {
  const tens = Math.floor(number / 10) % 10;
  const ten = tens === 0 ? '' : `${tens === 1 ? '' : DIGITS[tens]}十`;
  return `${number >= 100 ? '百' : ''}${ten}${DIGITS[number % 10]}`;
}

describe('searchKey', () => {
  test.each([
    ['ｺﾋﾟｰ', 'コピー'],
    ['こぴー', 'コピー'],
    ['様式第１号', '様式第1号'],
    ['第1号様式', '様式第1号'],
    ['様式第一号', '様式第1号'],
    ['住民基本台帳法第二十二条', '住民基本台帳法22条'],
    ['住基法２２条第１項', '住基法第22条第1項'],
    ['第百二十条', '120条'],
    ['地方税法二十条の十', '地方税法20条の10'],
    ['四月', '4月'],
    ['ＬＧＷＡＮ', 'lgwan'],
    ['転入　届', '転入届'],
    ['「転入届」', '転入届'],
    ['4〜6月', '4～6月'],
  ])('makes one key of %s and %s', (first, second) => {
    expect(searchKey(first)).toBe(searchKey(second));
  });

  test.each([
    ['転入届', '転出届'],
    ['第1条', '第11条'],
    ['四日市', '五日市'],
    ['びょういん', 'びよういん'],
  ])('keeps %s and %s apart', (first, second) => {
    expect(searchKey(first)).not.toBe(searchKey(second));
  });

  test('is empty for marks and spaces alone', () => {
    expect(searchKey(' 、。「」　')).toBe('');
  });

  test('reads every article in kanji numerals as the one in digits', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 199 }), (article) => {
        expect(searchKey(`地方自治法第${inKanji(article)}条`)).toBe(searchKey(`地方自治法${article}条`));
      }),
    );
  });
});

describe('queryWords', () => {
  test.each([
    ['転入届 期限', ['転入届', '期限']],
    ['転入届　期限', ['転入届', '期限']],
    ['  転入届  ', ['転入届']],
    ['', []],
    ['　', []],
  ])('splits %j', (query, words) => {
    expect(queryWords(query)).toEqual(words);
  });
});
