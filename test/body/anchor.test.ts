import { expect, test } from 'vitest';
import { anchorOf } from '#body/anchor.ts';

test.each([
  ['s3', 'step-s3'],
  ['s2-1', 'step-s2-1'],
  ['step-uketsuke', 'step-uketsuke'],
  ['期限', 'h-期限'],
  ['uketsuke', 'h-uketsuke'],
  ['', ''],
])('a link to #%s leads to %j', (fragment, anchor) => {
  expect(anchorOf(fragment)).toBe(anchor);
});
