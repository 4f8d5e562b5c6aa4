import { quoted } from '#model/quoted.ts';
import { bad, body, good, row } from '../example.ts';
import { isWords } from '../entry-texts-of.ts';
import type { Rule } from '../rule.ts';
import { oncePerFile, scan } from '../scan.ts';

const HALF_WIDTH_KANA = /[\uFF61-\uFF9F]+/g;

/** 半角カナ: found by no search and read aloud badly. */
export const noHalfwidthKana: Rule = {
  id: 'no-halfwidth-kana',
  title: '半角カナを使っていない',
  why: '半角カナは検索で見付からず、読み上げも正しくされません。',
  severity: 'error',
  examples: [
    good(body('## 手順\n\nシステムに入力します。')),
    bad(body('## 手順\n\nｼｽﾃﾑに入力します。'), [15]),
    bad(row({ '目的・概要': 'ﾃﾞｰﾀを保存します。' }), [2]),
  ],
  check: (_manual, _asOf, facts) =>
    oncePerFile(
      scan(facts, HALF_WIDTH_KANA).filter(({ piece }) => isWords(piece)),
      ({ word }) => word,
    ).map(({ word, piece: { file, line, column } }) => ({
      file,
      line,
      column,
      message: `半角カナ${quoted(word)}があります。`,
      fix: `「${word.normalize('NFKC')}」と全角で書いてください。`,
    })),
};
