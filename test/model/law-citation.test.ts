import { expect, test } from 'vitest';
import { ARTICLE_FORM, parseCitation, splitCitations } from '#model/law-citation.ts';

test.each([
  ['住民基本台帳法第22条', '住民基本台帳法', '第22条'],
  ['住民基本台帳法第22条第1項', '住民基本台帳法', '第22条第1項'],
  ['地方税法第20条の10第1項第3号', '地方税法', '第20条の10第1項第3号'],
  ['住民基本台帳法（昭和42年法律第81号）第22条', '住民基本台帳法', '第22条'],
  ['継手市印鑑条例 第3条', '継手市印鑑条例', '第3条'],
  ['戸籍法', '戸籍法', ''],
  ['慣例', '慣例', ''],
  ['別表', '別表', ''],
  ['住民基本台帳法第二十二条', '住民基本台帳法', '第二十二条'],
  ['地方自治法附則第3条', '地方自治法', '附則第3条'],
  ['地方自治法別表第1', '地方自治法', '別表第1'],
  ['子ども・子育て支援法第20条', '子ども・子育て支援法', '第20条'],
  [
    '医薬品、医療機器等の品質、有効性及び安全性の確保等に関する法律第4条',
    '医薬品、医療機器等の品質、有効性及び安全性の確保等に関する法律',
    '第4条',
  ],
])('splits %s into %s and %s', (text, name, article) => {
  expect(parseCitation(text)).toEqual({ name, article });
});

const KNOWN = new Map(['住民基本台帳法', '戸籍法', '地方自治法'].map((name) => [name, name]));

test.each([
  ['住民基本台帳法第22条', ['住民基本台帳法第22条']],
  ['住民基本台帳法第22条、第23条', ['住民基本台帳法第22条', '住民基本台帳法第23条']],
  ['住民基本台帳法第22条；戸籍法第13条、第14条', ['住民基本台帳法第22条', '戸籍法第13条', '戸籍法第14条']],
  ['戸籍法、地方自治法', ['戸籍法', '地方自治法']],
  ['戸籍法、慣例', ['戸籍法、慣例']],
  [
    '医薬品、医療機器等の品質、有効性及び安全性の確保等に関する法律第4条、戸籍法',
    ['医薬品、医療機器等の品質、有効性及び安全性の確保等に関する法律第4条', '戸籍法'],
  ],
])('takes %s for the citations %j', (basis, citations) => {
  expect(splitCitations(basis, KNOWN)).toEqual(citations);
});

test.each([
  ['第22条', true],
  ['第20条の10第1項第3号', true],
  ['第22条第1項ただし書', true],
  ['附則第3条第2項', true],
  ['別表第1', true],
  ['第10条第1項第1号イ', true],
  ['第5条各号', true],
  ['22条', false],
  ['第二十二条', false],
  ['第22条1項', false],
  ['第22条 第1項', false],
])('tells whether %s is an article as 公用文 cites it: %s', (article, isForm) => {
  expect(ARTICLE_FORM.test(article)).toBe(isForm);
});

test.each(['1', '第', '条', ' ', '（昭和', '一'])('comes to the end of a text with 300,000 times 「%s」', (part) => {
  const { name, article } = parseCitation(`法${part.repeat(300_000)}x`);
  expect(`${name}${article}`).toMatch(/^法.*x$/u);
});
