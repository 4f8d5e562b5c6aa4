import { expect, test } from 'vitest';
import { minutesLabel } from '#model/minutes-label.ts';

test.each([
  [0, '0分'],
  [20, '20分'],
  [119, '119分'],
  [120, '2時間'],
  [150, '2時間30分'],
  [90.5, '90.5分'],
  [24_000, '400時間'],
  [75_000, '1,250時間'],
  [2.01 * 60, '2時間0.6分'],
  [179.98, '3時間'],
])('shows %d minutes as %s', (minutes, label) => {
  expect(minutesLabel(minutes)).toBe(label);
});
