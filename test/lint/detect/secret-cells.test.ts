import { describe, expect, test } from 'vitest';
import { secretCells } from '#lint/detect/secret-cells.ts';
import type { TextBlock } from '#model/body.ts';

/** The cells of a table as a body has them: no empty ones, and the line of dashes below the heading. */
function cellsOf(rows: readonly string[], from = 10): TextBlock[] {
  return rows.flatMap((row, index) =>
    row
      .split('|')
      .map((text, column) => ({ text: text.trim(), column: column + 1 }))
      .filter(({ text }) => text !== '')
      .map((cell) => ({ ...cell, kind: 'tableCell' as const, within: -1, line: from + index + (index > 0 ? 1 : 0) })),
  );
}

const found = (texts: readonly TextBlock[]) => secretCells(texts).map(({ text }) => text);

test.each<[string, string[], string[]]>([
  ['a pair in a row', ['項目|内容', 'パスワード|Tsugite2026'], ['Tsugite2026']],
  ['a pair in the heading row', ['パスワード|Tsugite2026'], ['Tsugite2026']],
  ['a pair without digits', ['項目|内容', 'パスワード|himitsu'], ['himitsu']],
  ['a full-width pair', ['項目|内容', '金庫の暗証番号|４５１９'], ['４５１９']],
  ['a label with a note', ['項目|内容', '解錠番号（夜間）：|4519'], ['4519']],
  ['a value with a note', ['項目|内容', 'パスワード|「himitsu」（初期値）'], ['「himitsu」（初期値）']],
  ['several values beside a label', ['項目|窓口|奥', 'パスワード|himitsu1|himitsu2'], ['himitsu1', 'himitsu2']],
  ['a column', ['ID|パスワード', 'juki|Tsugite2026', 'kose|himitsu'], ['Tsugite2026', 'himitsu']],
  ['a column with an empty cell before it', ['用途|端末|パスワード', '窓口||Tsugite2026'], ['Tsugite2026']],
  ['a column below an empty heading', ['|パスワード', '窓口|Tsugite2026'], ['Tsugite2026']],
])('finds %s', (_, rows, answer) => {
  expect(found(cellsOf(rows))).toEqual(answer);
});

test.each<[string, string[]]>([
  ['sentences', ['項目|内容', 'パスワード|定期的に変更します。', '暗証番号|4桁です']],
  ['words for a value', ['項目|内容', 'パスワード|********', '暗証番号|○○○○', 'PIN|----']],
  ['another label', ['パスワード|PIN|token', '変更します|変更します|変更します']],
  ['names of networks', ['項目|内容', 'パスワード|LGWAN']],
  ['dates, telephones, amounts', ['項目|内容', 'パスワード|2026-04-01', 'PIN|0154-00-0001', '暗証番号|1,200']],
  ['addresses', ['項目|内容', 'パスワード|https://example.com/a1', 'パスワード|juki@city.example.jp']],
  ['an extension beside a label', ['内容|内線', '暗証番号|2119']],
  ['a number of letters below a label', ['項目|パスワード', '文字数|8-128']],
  ['the neighbour of a label for something else', ['項目|内容', '暗証番号の再設定|2119', '様式|juki-001']],
])('has nothing against %s', (_, rows) => {
  expect(found(cellsOf(rows))).toEqual([]);
});

describe('the next table', () => {
  test('has a heading of its own', () => {
    expect(found([...cellsOf(['ID|パスワード', 'juki|himitsu1']), ...cellsOf(['ID|内線', 'juki|A211'], 20)])).toEqual([
      'himitsu1',
    ]);
  });

  test('begins after one empty line', () => {
    expect(found([...cellsOf(['ID|内線', 'juki|A211']), ...cellsOf(['ID|パスワード', 'juki|himitsu1'], 14)])).toEqual([
      'himitsu1',
    ]);
  });
});

test('a paragraph beside a label is no cell', () => {
  const paragraph = { text: 'Tsugite2026', kind: 'paragraph' as const, within: -1, line: 10, column: 1 };
  expect(found([...cellsOf(['パスワード']), paragraph])).toEqual([]);
});
