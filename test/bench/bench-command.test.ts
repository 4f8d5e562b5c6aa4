import { expect, test } from 'vitest';
import { readBenchCommand } from './bench-command.ts';

const read = (...args: string[]) => readBenchCommand(args, '2026-11-22');

test('measures 500 procedures where nothing is said', () => {
  expect(read()).toEqual({
    count: 500,
    seed: 1,
    json: undefined,
    isHistory: false,
    isSearch: false,
    isHandover: false,
    isPages: false,
  });
  expect(read('--n', '2000', '--search')).toMatchObject({ count: 2000, isSearch: true });
});

test.each([
  [['--as-of', '2026-01-01'], '「--as-of」という指定はありません。使える指定は --n、--seed、'],
  [['--n', '0'], '「--n 0」は1から99999までの整数で書いてください'],
  [['--seed', 'x'], '「--seed x」は1から99999までの整数で書いてください'],
  [['2000'], '「--n 2000」のように書いてください'],
])('says in Japanese what is wrong with %j', (args, problem) => {
  expect(read(...args)).toEqual({ problem: expect.stringContaining(problem) });
});
