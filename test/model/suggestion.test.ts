import { expect, test } from 'vitest';
import { suggestion } from '#model/suggestion.ts';

test.each([
  [undefined, undefined, ''],
  ['juki-001', undefined, '「juki-001」の誤りではありませんか。'],
  ['juki-001', '転入届の受付', '「juki-001」（転入届の受付）の誤りではありませんか。'],
])('suggests %s, which is %s', (near, meaning, sentence) => {
  expect(suggestion(near, meaning)).toBe(sentence);
});
