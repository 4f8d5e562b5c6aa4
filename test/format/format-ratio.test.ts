import { expect, test } from 'vitest';
import { formatRatio } from '#format/format-ratio.ts';

test.each([
  [0, '0.0%'],
  [0.0001, '0.1%'],
  [0.5, '50.0%'],
  [2 / 3, '66.7%'],
  [1999 / 2000, '99.9%'],
  [0.99999, '99.9%'],
  [1, '100.0%'],
  [0.1, '10.0%'],
  [45 / 450, '10.0%'],
  [0.55, '55.0%'],
  [45 / 449, '10.02%'],
  [1001 / 10000, '10.01%'],
  [799 / 999, '79.98%'],
  [0.79999, '79.999%'],
])('writes %d as %s', (ratio, text) => {
  expect(formatRatio(ratio)).toBe(text);
});
