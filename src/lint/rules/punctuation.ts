import { quoted } from '#model/quoted.ts';
import { bad, body, good, row } from '../example.ts';
import { isWords } from '../entry-texts-of.ts';
import type { Rule } from '../rule.ts';
import { oncePerFile, scan } from '../scan.ts';

/**
 * 「，」「．」 and their ASCII forms after Japanese; 「様式.xlsx」 and 「令和8.4.1」 are no punctuation. The mark is searched first
 * and what stands before it afterwards: marks are rare.
 */
const WESTERN =
  /(?:[，．]|,(?!\d)|\.(?![A-Za-z0-9]))(?<=[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}ー々）」』】].)/gu;

/** Punctuation of another language in Japanese sentences. */
export const punctuation: Rule = {
  id: 'punctuation',
  title: '句読点に「。」「、」を使っている',
  why: '公用文では句点に「。」、読点に「、」を使います（「公用文作成の考え方」令和4年1月）。',
  severity: 'warning',
  examples: [
    good(body('## 手順\n\n届書を受け取り、受付簿に記入します。')),
    good(body('## 手順\n\n「様式1.xlsx」を開き、1,200円を受け取ります。')),
    bad(body('## 手順\n\n届書を受け取り，受付簿に記入します．'), [15]),
    bad(body('## 手順\n\n届書を受け取り,受付簿に記入します。'), [15]),
    bad(row({ '目的・概要': '届書を受け取り，住民票に記載します。' }), [2]),
  ],
  check: (_manual, _asOf, facts) =>
    oncePerFile(
      scan(facts, WESTERN).filter(({ piece }) => isWords(piece)),
      () => '',
    ).map(({ index, entryText, piece: { file, line, column } }) => ({
      file,
      line,
      column,
      message: `${quoted(
        entryText
          .text()
          .slice(Math.max(0, index - 8), index + 1)
          .trim(),
      )}に、「、」「。」でない句読点があります。`,
      fix: 'このファイルの句点を全て「。」、読点を全て「、」に書き換えてください。',
    })),
};
