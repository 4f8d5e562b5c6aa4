import { quoted } from '#model/quoted.ts';
import { isArticle, mendedArticle } from '../article-form.ts';
import { bad, body, good, row } from '../example.ts';
import type { Rule } from '../rule.ts';

/** An article that is not cited as 公用文 cites it. */
export const lawCitation: Rule = {
  id: 'law-citation',
  title: '条項が「第22条第1項」の形で書いてある',
  why: '条項の書き方がそろっていないと、同じ条文を根拠とする手順書を探せません。',
  severity: 'warning',
  examples: [
    good(body('## 根拠法令等\n\n<Law name="住民基本台帳法" article="第30条の46第1項" />')),
    bad(body('## 根拠法令等\n\n<Law name="住民基本台帳法" article="22条" />'), [15]),
    bad(body('## 根拠法令等\n\n<Law name="住民基本台帳法" article="第二十二条" />'), [15]),
    bad(row({ 根拠法令等: '住民基本台帳法22条' }), [2]),
  ],
  check: (_manual, _asOf, facts) =>
    facts
      .citations()
      .filter(({ article }) => article !== '' && !isArticle(article))
      .map(({ article, file, line, column }) => {
        const mended = mendedArticle(article);
        return {
          file,
          line,
          column,
          message: `条項${quoted(article)}の書き方が決まりと違います。`,
          fix: mended
            ? `「${mended}」と書いてください。`
            : '「第22条」「第20条の10第1項第3号」のように、算用数字で書いてください。',
        };
      }),
};
