import { expect, test } from 'vitest';
import { deadlineLine } from '#model/deadline-line.ts';

test.each([
  ['住民基本台帳法第22条', '届出期間：転入をした日から14日以内（住民基本台帳法第22条）'],
  ['', '届出期間：転入をした日から14日以内'],
])('a deadline on the basis 「%s」 is written %s', (basis, line) => {
  expect(deadlineLine({ label: '届出期間', rule: '転入をした日から14日以内', basis })).toBe(line);
});
