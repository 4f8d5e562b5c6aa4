import { describe, expect, test } from 'vitest';
import { type EvalAnswer, judge, measure, median } from './measures.ts';

function answer(expected: readonly string[], results: readonly string[]): EvalAnswer {
  return {
    query: { q: '', class: 'exact', expected },
    results: results.map((id) => ({ ids: id.replace('?', '').split('+'), isPartial: id.endsWith('?') })),
    milliseconds: 1,
  };
}

describe('judge', () => {
  test.each([
    ['found first', ['a'], ['a', 'b'], [1, 1, 1]],
    ['found third', ['a'], ['x', 'y', 'a'], [1, 1 / 3, 0]],
    ['found sixth', ['a'], ['1', '2', '3', '4', '5', 'a'], [0, 1 / 6, 0]],
    ['one of two', ['a', 'b'], ['b'], [0.5, 1, 1]],
    ['five of seven', ['a', 'b', 'c', 'd', 'e', 'f', 'g'], ['a', 'b', 'c', 'd', 'e'], [1, 1, 1]],
    ['a work through its procedure', ['w'], ['p+w'], [1, 1, 1]],
    ['not found', ['a'], [], [0, 0, 0]],
    ['nothing where nothing is', [], [], [1, 1, 1]],
    ['only partial matches where nothing is', [], ['a?'], [1, 1, 1]],
    ['something where nothing is', [], ['a'], [0, 0, 0]],
  ] as const)('%s', (...[, expected, results, figures]) => {
    const { recall, reciprocalRank, first } = judge(answer(expected, results));
    expect([recall, reciprocalRank, first]).toEqual(figures);
  });
});

test('measures are means', () => {
  expect(measure([answer(['a'], ['a']), answer(['a'], ['b', 'a'])])).toEqual({
    count: 2,
    recall: 1,
    reciprocalRank: 0.75,
    first: 0.5,
  });
  expect([median([3, 1, 2]), median([])]).toEqual([2, 0]);
});
