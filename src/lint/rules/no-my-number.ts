import { findMyNumbers } from '../detect/find-my-numbers.ts';
import { bad, body, frontMatter, good, row } from '../example.ts';
import { privateTexts } from '../private-texts.ts';
import type { Rule } from '../rule.ts';

/** マイナンバー in a text. The examples use numbers with a right check digit that stand for no person. */
export const noMyNumber: Rule = {
  id: 'no-my-number',
  title: 'マイナンバーが書かれていない',
  why: '手順書に書いた番号は履歴に残り、消しても取り出せます。検査用数字の合う12桁で、近くに「個人番号」などの言葉があればエラー、なければ注意とします。',
  severity: 'error',
  examples: [
    good(body('## 手順\n\n個人番号の欄は「123456789018」のように12桁で記入します。')),
    good(body('## 手順\n\n法人番号は7000012050002です。')),
    bad(body('## 手順\n\n個人番号は１１１１ー１１１１ー１１１８と記入します。'), [15]),
    bad(body('## 手順\n\n記入例は 2222-2222-2225 です。'), [15]),
    bad(row({ '目的・概要': 'マイナンバー 987654321093 の例' }), [2]),
    bad(frontMatter({ summary: '個人番号 1111 1111 1118 の届出を受けます。' }), [7]),
  ],
  check: (_manual, _asOf, facts) => privateTexts(facts, 'no-my-number', findMyNumbers),
};
