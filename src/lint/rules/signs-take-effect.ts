import { bad, body, good } from '../example.ts';
import { foundByReader, type Rule } from '../rule.ts';

/** A sign of the notation that is shown as it was typed. */
export const signsTakeEffect: Rule = {
  id: 'signs-take-effect',
  title: '書き方の記号が、そのまま表示されない',
  why: '太字の「**」、見出しの「##」、表の「|」、部品の「<Step>」は、書き方が少し違うと働かず、記号のまま公開されます。「・」で始まる行や、全角の空白で字下げした行は、つながって一行になります。掛け算の「*」は、反対に消えてしまいます。',
  severity: 'warning',
  examples: [
    good(body('## 手順\n\n必ず**本人に確認**します。')),
    good(body('## 手順\n\n| 書類 | 部数 |\n| --- | --- |\n| 届書 | 1部 |')),
    bad(body('## 手順\n\n必ず**確認する。**次に記入します。'), [15]),
    bad(body('##手順\n\n受付簿に記入します。'), [13]),
    bad(body('## 手順\n\n| 書類 | 部数 |\n| 届書 | 1部 |'), [15]),
    bad(body('## 手順\n\n広さは3*4*5です。'), [15]),
    bad(body('## 手順\n\n・届書\n・身分証を受け取ります。'), [15]),
    bad(body('## 手順\n\n- 届書\n　- 委任状'), [16]),
    bad(body('## 手順\n\n| 書類 | 枚数 | 部数 |\n| --- | --- | --- |\n| 届書 | 1部 |'), [17]),
    bad(body('## 手順\n\n＜Caution＞写しは取りません。＜/Caution＞'), [15, 15]),
  ],
  check: foundByReader,
};
