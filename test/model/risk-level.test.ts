import { expect, test } from 'vitest';
import { riskLevel } from '#model/risk-level.ts';

test.each([
  [1, 1, '低'],
  [1, 2, '低'],
  [3, 1, '中'],
  [2, 2, '中'],
  [2, 3, '高'],
  [3, 3, '高'],
  [Number.NaN, 3, undefined],
  [2, Number.NaN, undefined],
])('a risk of likelihood %d and impact %d is %s', (likelihood, impact, level) => {
  expect(riskLevel(likelihood, impact)).toBe(level);
});
