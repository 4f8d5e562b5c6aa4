import { expect, test } from 'vitest';
import { isArticle, mendedArticle } from '#lint/article-form.ts';

test.each([
  '第22条',
  '第22条第1項第3号',
  '第252条の17の5',
  '第5条及び第6条',
  '第1条から第3条まで',
  '第22条・第23条',
  '第10条第1項第1号イ',
  '第5条各号',
  '第22条第1項、第2項',
  '附則第15条の6',
  '別表第1第2号',
  '別表',
])('%s is cited as it should be', (article) => {
  expect(isArticle(article)).toBe(true);
});

test.each([
  ['22条', '第22条'],
  ['第二十二条', '第22条'],
  ['第二二条', '第22条'],
  ['第一二三条の二', '第123条の2'],
  ['第一〇条', '第10条'],
  ['第２２条', '第22条'],
  ['第22条1項', '第22条第1項'],
  ['第二百五十二条の十七の五', '第252条の17の5'],
  ['第22条 第1項', '第22条第1項'],
  ['22条あたり', undefined],
])('mends %s into %s', (article, mended) => {
  expect(isArticle(article)).toBe(false);
  expect(mendedArticle(article)).toBe(mended);
});
