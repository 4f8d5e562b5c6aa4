import { quoted } from '#model/quoted.ts';
import { bad, body, good } from '../example.ts';
import type { Rule } from '../rule.ts';

/** Words that say that there is an image, not what it shows. */
const EMPTY_WORDS = /^(?:画像|写真|図|スクリーンショット|キャプチャ|image|img|[\w-]+\.(?:png|jpe?g|gif|webp|svg))?$/i;

/** An image that a reader who cannot see it knows nothing of. */
export const imageAlt: Rule = {
  id: 'image-alt',
  title: '画像に説明（代替テキスト）がある',
  why: '読み上げで使う人や、画像が表示されない端末で読む人に、画像の内容を言葉で伝えます（JIS X 8341-3）。',
  severity: 'error',
  examples: [
    good(body('## 手順\n\n![受付簿の記入例。右上に受付番号を書く](../images/uketsuke.png)')),
    bad(body('## 手順\n\n![](../images/uketsuke.png)'), [15]),
    bad(body('## 手順\n\n![画像](../images/uketsuke.png)'), [15]),
  ],
  check: (manual) =>
    manual.procedures.flatMap(({ body, source: { file } }) =>
      (body?.images ?? [])
        .filter(({ text }) => EMPTY_WORDS.test(text.trim()))
        .map(({ url, text, line, column }) => ({
          file,
          line,
          column,
          message:
            text.trim() === ''
              ? `画像${quoted(url)}に説明がありません。`
              : `画像の説明${quoted(text)}では、何の画像か分かりません。`,
          fix: '「![受付簿の記入例](../images/uketsuke.png)」のように、角括弧の中に画像の内容を書いてください。',
        })),
    ),
};
