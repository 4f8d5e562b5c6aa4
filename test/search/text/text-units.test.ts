import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { searchKey } from '#search/text/search-key.ts';
import { textUnits } from '#search/text/text-units.ts';

/** Characters that decide where words begin and end, next to each other more often than chance would have them. */
const JOINTS = [...'ー-ｰ・_=－―’1９aZＡé第号の条月年様式〇一十カがｶﾞ゛ﾞ漢𠮷々 、。(（\u200b'];
const anyText = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: fc.constantFrom(...JOINTS), maxLength: 30 }));

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
    ['ｺﾞﾐ', 'ごみ'],
    ['様式第１号', '様式第1号'],
    ['第1号様式', '様式第1号'],
    ['様式第一号', '様式第1号'],
    ['様式1号', '様式第1号'],
    ['住民基本台帳法第二十二条', '住民基本台帳法22条'],
    ['住基法２２条第１項', '住基法第22条第1項'],
    ['第百二十条', '120条'],
    ['地方税法二十条の十', '地方税法20条の10'],
    ['地方税法20の10', '地方税法20条の10'],
    ['四月', '4月'],
    ['ＬＧＷＡＮ', 'lgwan'],
    ['eL-QR', 'eLQR'],
    ['12,000円', '12000円'],
    ['転入　届', '転入 届'],
    ['「転入届」', ' 転入届 '],
    ['4〜6月', '4～6月'],
    ['サーバー', 'サーバ'],
    ['無くした', 'なくした'],
    ['失くしました', 'なくしました'],
    ['印影が無い', '印影がない'],
    ['出来ない', 'できない'],
    ['メモリー', 'メモリ'],
    ['サ-バー', 'サーバ'],
    ['8:30ー17:15', '8:30-17:15'],
    ['090ー1234ー5678', '090-1234-5678'],
    ['Ａー１', 'A-1'],
    ['Webｰサイト', 'Webサイト'],
    ['kー', 'k'],
    ['ジョブ・トライアル', 'ジョブトライアル'],
    ['申し込み書', '申込書'],
    ['申込み書', '申込書'],
    ['差し押さえ財産', '差押財産'],
    ['届け出先', '届出先'],
    ['見積もり合わせ', '見積合わせ'],
    ['葛\u{E0100}飾区', '葛飾区'],
    ['転入\u200B届', '転入届'],
  ])('makes one key of %s and %s', (first, second) => {
    expect(searchKey(first)).toBe(searchKey(second));
  });

  test.each([
    ['転入届', '転出届'],
    ['第1条', '第11条'],
    ['第22条', '第22条の2'],
    ['四日市', '五日市'],
    ['びょういん', 'びよういん'],
    ['コピー', 'コピ'],
    ['第1条例', '第1条'],
    ['税の額', '税額'],
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

/** The units as they stand in the text. */
function written(text: string): string[] {
  return textUnits(text).map(({ from, to }) => text.slice(from, to));
}

describe('textUnits', () => {
  test('tells where each unit stands in the text as it is written', () => {
    expect(written('ｶﾞｽ')).toEqual(['ｶﾞ', 'ｽ']);
    expect(written('第二十二条の二')).toEqual(['第二十二条の二']);
    expect(written('申し込み')).toEqual(['申し', '込', 'み']);
    expect(written('サーバー室')).toEqual(['サ', 'ー', 'バー', '室']);
    expect(written('𠮷野')).toEqual(['𠮷', '野']);
  });

  test('a number inside a longer one is another unit', () => {
    expect(textUnits('22条の2').map(({ key }) => key)).toEqual(['22条の2']);
    expect(textUnits('14月').map(({ key }) => key)).toEqual(['14月']);
  });

  test('any text can be read, and places go forward and stay inside', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let last = 0;
        for (const { from, to } of textUnits(text)) {
          expect(from).toBeGreaterThanOrEqual(last);
          expect(to).toBeLessThanOrEqual(text.length);
          last = from;
        }
      }),
    );
  });

  test('half of a character that takes two halves is a gap', () => {
    expect(textUnits('税\uD842').map(({ key }) => key)).toEqual(['税', '']);
  });
});
