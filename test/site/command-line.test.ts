import { expect, test } from 'vitest';
import { readCommandLine } from '#site/command-line.ts';

const OWN = { all: { type: 'boolean' }, out: { type: 'string' } } as const;
const read = (...args: string[]) => readCommandLine(args, OWN, '2026-11-22');

test('takes content and today where nothing is said', () => {
  expect(read()).toEqual({ contentDir: 'content', asOf: '2026-11-22', words: [], options: {} });
});

test('reads words, its own options and the common ones in any order', () => {
  expect(read('coverage', '--out', 'x', '--content=src', '--all', '--as-of', '2026-04-01')).toEqual({
    contentDir: 'src',
    asOf: '2026-04-01',
    words: ['coverage'],
    options: { out: 'x', all: true },
  });
});

test.each([
  [['--fomat', 'csv'], '「--fomat」という指定はありません'],
  [['--constructor'], '「--constructor」という指定はありません'],
  [['-x'], '「-x」という指定はありません'],
  [['--out'], '「--out」の後に値を書いてください'],
  [['--out', '--all'], '「--out」の後に値を書いてください'],
  [['--all=yes'], '「--all」には値を書きません'],
  [['--as-of', '2026-02-30'], '「--as-of 2026-02-30」を日付として読めません'],
  [['--as-of', 'R8.4.1'], '「--as-of 2026-04-01」のように書いてください'],
  [['--as-of', ''], '日付として読めません'],
  [['--content', 'no-such-folder'], 'フォルダー「no-such-folder」がありません'],
  [['--content', 'package.json'], 'フォルダー「package.json」がありません'],
])('says in Japanese what is wrong with %j', (args, problem) => {
  expect(read(...args)).toEqual({ problem: expect.stringContaining(problem) });
});
