import { expect, test } from 'vitest';
import { nearest } from '#model/nearest.ts';

test.each([
  ['juki-kiroku-syunin', ['juki-kacho', 'juki-kiroku-shunin', 'juki-kiroku-kakari'], 'juki-kiroku-shunin'],
  ['住民移動届', ['住民異動届', '転出証明書'], '住民異動届'],
  ['juki-011', ['juki-001', 'juki-002'], 'juki-001'],
  ['まったく別の名前', ['住民異動届'], undefined],
  ['内規', ['住規'], undefined],
  ['住民異動届', [], undefined],
])('the name nearest to %s', (word, candidates, answer) => {
  expect(nearest(word, candidates)).toBe(answer);
});
