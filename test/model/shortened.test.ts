import { expect, test } from 'vitest';
import { shownShort } from '#model/shortened.ts';

test.each([
  ['住民票', '住民票'],
  ['𠮷田𠮷', '𠮷田𠮷'],
  ['a𠮷𠮷𠮷', 'a𠮷𠮷…'],
  ['a\u200bb', 'a□b'],
  ['a\nb\u2028c', 'a□b…'],
])('quotes %j as %j', (text, shown) => {
  expect(shownShort(text, 3)).toBe(shown);
});
