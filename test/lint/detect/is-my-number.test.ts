import { expect, test } from 'vitest';
import { isMyNumber } from '#lint/detect/is-my-number.ts';

test.each([
  ['123456789018', true],
  ['123456789010', false],
  ['987654321093', true],
  ['111111111118', true],
  ['222222222225', true],
  ['983205673214', true],
  // remainder 0, remainder 1 and remainder 10
  ['100000000080', true],
  ['100000000030', true],
  ['100000000021', true],
  ['100000000020', false],
  ['12345678901', false],
  ['1234567890180', false],
])('%s as a My Number: %s', (digits, answer) => {
  expect(isMyNumber(digits)).toBe(answer);
});
