import { describe, expect, test } from 'vitest';
import { markPhrases } from '#body/compare/mark-phrases.ts';
import { splitTokens } from '#body/compare/split-tokens.ts';
import { showLine } from './show-rows.ts';

const marks = (before: string, after: string) => {
  const marked = markPhrases({ label: '', text: before }, { label: '', text: after });
  return [showLine(marked.before), showLine(marked.after)];
};

describe('inside a line, phrases are marked', () => {
  test.each([
    [
      '転入をした日から14日以内',
      '転入をした日から30日以内',
      '転入をした日から〔14日〕以内',
      '転入をした日から〔30日〕以内',
    ],
    [
      '住民基本台帳法第22条第1項による。',
      '住民基本台帳法第22条第2項による。',
      '住民基本台帳法〔第22条第1項〕による。',
      '住民基本台帳法〔第22条第2項〕による。',
    ],
    [
      '令和8年4月1日から使います。',
      '令和9年4月1日から使います。',
      '〔令和8年4月1日〕から使います。',
      '〔令和9年4月1日〕から使います。',
    ],
    ['手数料は300円です。', '手数料は1,300円です。', '手数料は〔300円〕です。', '手数料は〔1,300円〕です。'],
    [
      '氏名、生年月日、続柄',
      '氏名、振り仮名、生年月日、続柄',
      '氏名、生年月日、続柄',
      '氏名、〔振り仮名、〕生年月日、続柄',
    ],
    [
      'Aを見て、Bを見て、Cを見ます。',
      'Aを見て、Dを見て、Bを見て、Cを見ます。',
      'Aを見て、Bを見て、Cを見ます。',
      'Aを見て、〔Dを見て、〕Bを見て、Cを見ます。',
    ],
    ['書類を返します。', '書類は返します。', '〔書類を〕返します。', '〔書類は〕返します。'],
    ['主任が印を押します。', '係長が署名します。', '〔主任が印を押し〕ます。', '〔係長が署名し〕ます。'],
    ['届出 人を見ます。', '届出人に聞きます。', '届出 人〔を見〕ます。', '届出人〔に聞き〕ます。'],
    ['第三者に渡しません。', '本人に渡しません。', '〔第三者〕に渡しません。', '〔本人〕に渡しません。'],
    ['kaig-001を見ます。', 'kaig-002を見ます。', '〔kaig-001〕を見ます。', '〔kaig-002〕を見ます。'],
    [
      '主任主任主任届出人です。',
      '主任を主任届出人です。',
      '主任〔主任主任〕届出人です。',
      '主任〔を主任〕届出人です。',
    ],
    ['', '余白に書きます。', '', '〔余白に書きます。〕'],
  ])('%s → %s', (before, after, ...marked) => {
    expect(marks(before, after)).toEqual(marked);
  });

  test('a piece without an opposite is added or deleted, the others are changed', () => {
    const { before, after } = markPhrases(
      { label: '', text: '氏名、年齢、生年月日' },
      { label: '', text: '氏名、生年月日、本籍' },
    );
    const kinds = [before, after].map(({ pieces }) => pieces.flatMap(({ mark }) => mark ?? []));
    expect(kinds).toEqual([['deleted'], ['added']]);
  });

  test('two lines that share nothing are marked as a whole, however long', () => {
    const { before } = markPhrases(
      { label: '', text: '甲乙を見ます。'.repeat(400) },
      { label: '', text: '本人に尋ねる' },
    );
    expect(before.pieces.filter(({ mark }) => mark).length).toBeLessThan(3);
  });
});

test.each([
  ['令和元年5月1日から', ['令和元年5月1日', 'から']],
  ['R8.4.1', ['R8.4.1']],
  ['平成31年度の分', ['平成31年度', 'の', '分']],
  ['第20条の10第1項第3号ただし書', ['第20条の10第1項第3号ただし書']],
  ['附則第3条、別表第2', ['附則第3条', '、', '別表第2']],
  ['8時45分まで', ['8時45分', 'まで']],
  ['1,234件（12.5％）', ['1,234件', '（', '12.5％', '）']],
  ['戸住第12号の2', ['戸', '住', '第12号の2']],
  ['３月２５日', ['３月２５日']],
])('%s is not cut inside', (text, tokens) => {
  expect(splitTokens({ text }).map((token) => token.text)).toEqual(tokens);
});
