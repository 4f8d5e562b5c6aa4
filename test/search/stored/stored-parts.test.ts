import { expect, test } from 'vitest';
import { openParts, storeParts, textName } from '#search/stored/stored-parts.ts';

test('each text leads to its entry, whatever part it is in', () => {
  const stored = storeParts([[0, 3, 41], [], [2, 5]], 43);
  const entries = openParts(stored);
  expect([0, 1, 2].map((place) => entries.get(textName(0, place)))).toEqual([0, 3, 41]);
  expect([0, 1].map((place) => entries.get(textName(2, place)))).toEqual([2, 5]);
  expect(entries.size).toBe(5);
});

test('texts that are not in the order of their entries are refused', () => {
  expect(() => storeParts([[3, 0]], 4)).toThrow('order');
});
