import { describe, expect, test } from 'vitest';
import { openVocabulary } from '#search/lexicon/vocabulary.ts';
import { nearestWords } from '#search/query/nearest-words.ts';
import { abbreviatedWords, misheardWords, similarWords } from '#search/query/similar-words.ts';

const vocabulary = openVocabulary({
  readings: [
    ['住民票', 'じゅうみんひょう'],
    ['相談', 'そうだん'],
    ['入院料', 'にゅういんりょう'],
    ['国民健康保険', 'こくみんけんこうほけん'],
  ],
  titles: ['国民健康保険', '支出負担行為', '資金前渡', 'マイナンバーカード'],
  confusable: ['票標', '険健'],
});
const written = (words: readonly { written: string }[]) => words.map((word) => word.written);
const keys = (text: string) => Array.from(text);

describe('similarWords', () => {
  test.each([
    ['a kanji for another of the same sound', '住民標', ['住民票']],
    ['one in a long word', '国民健康保健', ['国民健康保険']],
    ['a character that is missing', '国民健保険', ['国民健康保険']],
    ['neighbours swapped', '国民健保康険', ['国民健康保険']],
    ['another kanji in a short word', '入館料', []],
    ['another word of two characters', '相撲', []],
    ['a word far from all', '宇宙旅行', []],
  ])('%s', (_, typed, expected) => {
    expect(written(similarWords(keys(typed), vocabulary))).toEqual(expected);
  });
});

describe('misheardWords', () => {
  test.each([
    ['a mark too much', 'じゅうみんびょう', ['住民票']],
    ['a small letter as a large one', 'にゆういんりよう', ['入院料']],
    ['a sound that is missing in a long word', 'こくみけんこうほけん', ['国民健康保険']],
    ['another word of one other sound', 'にゅうえんりょう', []],
    ['another word of three sounds', 'そうざん', []],
    ['what is right', 'そうだん', []],
    ['kanji', '住民標', []],
  ])('%s', (_, typed, expected) => {
    expect(written(misheardWords(keys(typed), vocabulary))).toEqual(expected);
  });
});

describe('abbreviatedWords', () => {
  test.each([
    ['支負行為', ['支出負担行為']],
    ['資前', ['資金前渡']],
    ['負行為', []],
    ['資金前渡', []],
  ])('%s', (typed, expected) => {
    expect(written(abbreviatedWords(keys(typed), vocabulary))).toEqual(expected);
  });
});

test('suggests what looks or sounds a little like what was typed', () => {
  expect(nearestWords('じゅうにんひょう', vocabulary)).toContain('住民票');
  expect(nearestWords('国健保険', vocabulary)).toContain('国民健康保険');
  expect(nearestWords('ぬぬぬぬぬぬ', vocabulary)).toEqual([]);
});
