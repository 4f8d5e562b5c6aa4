import { bad, body, good } from '../example.ts';
import { foundByReader, type Rule } from '../rule.ts';

/** Anything in a body that could be executed. */
export const safeSubset: Rule = {
  id: 'safe-subset',
  title: '本文に実行される書き方がない',
  why: '手順書は文章であって、プログラムではありません。実行される書き方やHTMLを含む手順書は公開しません。',
  severity: 'error',
  isGate: true,
  examples: [
    good(body('## 手順\n\n{/* 次の改正で見直す */}\n\n受付簿に記入します。')),
    bad(body('## 手順\n\n合計は{1 + 1}件です。'), [15]),
    bad(body('import x from "./x.js"\n\n## 手順')),
    bad(body('## 手順\n\n<script>alert(1)</script>')),
    bad(body('## 手順\n\n[詳しくは](javascript:alert)')),
  ],
  check: foundByReader,
};
