import { expect, test } from 'vitest';
import { separatingColon } from '#model/separating-colon.ts';

test.each([
  ['届出期間：14日以内', 4],
  ['受付:17:15まで', 2],
  ['受付 17：15 まで', -1],
  ['第1:まで', 2],
  ['1:2:3', -1],
  ['', -1],
])('the parts of %j are separated at %d', (text, index) => {
  expect(separatingColon(text)).toBe(index);
});
