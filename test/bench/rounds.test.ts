import { expect, test } from 'vitest';
import { ratiosOf } from './rounds.ts';

test('compares runs of the same round, so that a slow minute changes no ratio', () => {
  const rounds = [
    { cold: 20, warm: 6 },
    { cold: 30, warm: 9.3 },
    { cold: 15, warm: 4.8 },
  ];
  const { least, middle, most } = ratiosOf(rounds, ({ warm, cold }) => warm / cold);
  expect([least, middle, most]).toEqual([0.3, expect.closeTo(0.31), 0.32]);
  expect(() => ratiosOf([], () => 1)).toThrow('one round');
});
