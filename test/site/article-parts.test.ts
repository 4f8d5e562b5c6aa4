import { expect, test } from 'vitest';
import { articleParts } from '#site/article-parts.ts';

test.each([
  ['地方公務員法第38条', ['地方公務員法', '第38条', '']],
  ['地方自治法第243条の2の8第2項', ['地方自治法', '第243条の2の8', '', '第2項', '']],
  ['取扱要領', ['取扱要領']],
  ['第一条から第三条まで', ['', '第一条', 'から', '第三条', 'まで']],
])('keeps the articles of %s whole', (text, parts) => {
  expect(articleParts(text)).toEqual(parts);
});
