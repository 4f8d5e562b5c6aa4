import { bad, body, good } from '../example.ts';
import { foundByReader, type Rule } from '../rule.ts';

/** Characters that nobody sees. */
export const noControlCharacters: Rule = {
  id: 'no-control-characters',
  title: '目に見えない文字がない',
  why: '目に見えない文字は、検索できない言葉や、見た目と違う順序の文章を作ります。',
  severity: 'error',
  isGate: true,
  examples: [
    good(body('## 手順\n\n受付簿に記入します。')),
    bad(body('## 手順\n\n受付\u200b簿に記入します。'), [15]),
    bad(body('## 手順\n\n受付簿\u202eに記入します。'), [15]),
  ],
  check: foundByReader,
};
