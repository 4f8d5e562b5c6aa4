import { expect, test } from 'vitest';
import type { CommandForm } from '#site/command-form.ts';
import { readCommandLine } from '#site/command-line.ts';

const FORM: CommandForm = {
  uses: [{ typed: 'npm run report -- coverage', does: '報告を作ります。' }],
  options: {
    all: { type: 'boolean', about: '全ての報告を作ります。' },
    out: { type: 'string', value: 'フォルダー', about: '報告を作るフォルダーです。' },
  },
};
const read = (...args: string[]) => readCommandLine(args, FORM, '2026-11-22');

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

test.each([['--help'], ['-h'], ['coverage', '--help', '--fomat']])(
  'tells how it is used where %s asks for it',
  (...args) => {
    const help = [
      '使い方',
      '  npm run report -- coverage',
      '      報告を作ります。',
      '',
      '指定',
      '  --all                 全ての報告を作ります。',
      '  --out フォルダー      報告を作るフォルダーです。',
      '  --content フォルダー  手順書のフォルダーです。書かないときは「content」です。',
      '  --as-of 日            基準日です。「2026-04-01」のように書きます。書かないときは今日です。',
      '',
    ];
    expect(read(...args)).toEqual({ problem: help.join('\n'), isHelp: true });
  },
);
