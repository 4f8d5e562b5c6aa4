import { expect, test } from 'vitest';
import { HIGH_FROM, riskLevel, riskScore } from '#model/risk-level.ts';

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

test.each([1, 2, 3].flatMap((likelihood) => [1, 2, 3].map((impact) => [likelihood, impact] as const)))(
  'likelihood %d and impact %d are 高 exactly from the score that the matrix names',
  (likelihood, impact) => {
    const score = riskScore(likelihood, impact) ?? 0;
    expect(riskLevel(likelihood, impact) === '高').toBe(score >= HIGH_FROM);
  },
);

test.each([
  [Number.NaN, 3],
  [2, Number.NaN],
])('a risk of likelihood %d and impact %d has no score', (likelihood, impact) => {
  expect(riskScore(likelihood, impact)).toBeUndefined();
});
