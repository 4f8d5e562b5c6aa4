import { expect, test } from 'vitest';
import { quoted } from '#model/quoted.ts';

test.each([
  ['住民票', '「住民票」'],
  [' ---', '「 ---」'],
  ['a\u200bb\u2028c', '「a□b□c」'],
  ['届書を\n  受け取ります', '「届書を 受け取ります」'],
  ['𠮷'.repeat(41), `「${'𠮷'.repeat(40)}…」`],
  [12, '「12」'],
  [['a', 'b'], '「["a","b"]」'],
])('quotes %j as %s', (written, shown) => {
  expect(quoted(written)).toBe(shown);
});
