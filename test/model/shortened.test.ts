import { expect, test } from 'vitest';
import { shortened } from '#model/shortened.ts';

test.each([
  ['住民票', '住民票'],
  ['𠮷田𠮷', '𠮷田𠮷'],
  ['a𠮷𠮷𠮷', 'a𠮷𠮷…'],
])('shortens %j to %j', (text, shown) => {
  expect(shortened(text, 3)).toBe(shown);
});
