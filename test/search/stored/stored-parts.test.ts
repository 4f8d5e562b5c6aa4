import { expect, test } from 'vitest';
import { openParts, storeParts, textName } from '#search/stored/stored-parts.ts';

test('each text leads to its entry, whatever part it is in', () => {
  const stored = storeParts([[0, 3, 41], [], [2, 5]], 43);
  const entryOf = openParts(stored);
  expect([0, 1, 2, 3].map((place) => entryOf(textName(0, place)))).toEqual([0, 3, 41, undefined]);
  expect([0, 1, 2].map((place) => entryOf(textName(2, place)))).toEqual([2, 5, undefined]);
  expect(entryOf(textName(1, 0))).toBeUndefined();
});

test('texts that are not in the order of their entries are refused', () => {
  expect(() => storeParts([[3, 0]], 4)).toThrow('order');
});
