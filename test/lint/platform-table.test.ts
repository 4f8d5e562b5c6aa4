import { expect, test } from 'vitest';
import { PLATFORM_CHARACTER, PLATFORM_RANGE, replacementOf } from '#lint/platform-table.ts';

test.each([
  ['①', '(1)'],
  ['⑳', '(20)'],
  ['㉑', '(21)'],
  ['㉟', '(35)'],
  ['㊱', '(36)'],
  ['㊿', '(50)'],
  ['Ⅳ', 'IV'],
  ['⑴', '(1)'],
  ['㈱', '株式会社'],
  ['㎏', 'kg'],
  ['㌔', 'キロ'],
  ['～', '〜'],
  ['髙', '高'],
  ['\ufa19', '神'],
  ['𠮷', undefined],
  ['❶', undefined],
  ['😀', undefined],
])('in place of %s, %s is to be written', (character, plain) => {
  expect(replacementOf(character)).toBe(plain);
  expect(PLATFORM_RANGE.test(character)).toBe(true);
  expect(character.match(PLATFORM_CHARACTER)).not.toBeNull();
});
