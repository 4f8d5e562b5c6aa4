import { expect, test } from 'vitest';
import { yenLabel } from '#model/yen-label.ts';

test.each([
  ['0', '無料'],
  ['300', '300円'],
  ['12000', '12,000円'],
  ['12,000', '12,000円'],
])('shows an amount written as %s as %s', (written, label) => {
  expect(yenLabel(written)).toBe(label);
});
