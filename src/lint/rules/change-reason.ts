import { placeOf } from '#model/place.ts';
import { proceduresWithout } from '../entries.ts';
import { bad, frontMatter, good } from '../example.ts';
import type { Rule } from '../rule.ts';

/** A later edition that does not say why it was made. */
export const changeReason: Rule = {
  id: 'change-reason',
  title: '第2版からは改正の理由が書いてある',
  why: '改正の理由は、決裁と監査で必ず聞かれます。改正履歴と新旧対照表にも表示します。',
  severity: 'warning',
  examples: [
    good(frontMatter({ edition: '1' })),
    good(frontMatter({ edition: '2', changes: '{ reason: 制度改正, summary: 確認手順を追加 }' })),
    bad(frontMatter({ edition: '2' }), [8]),
  ],
  check: (manual) =>
    proceduresWithout(manual, 'changes').flatMap(({ edition, source }) => {
      if (edition === undefined || edition < 2) return [];
      return [
        {
          ...placeOf(source, 'edition'),
          message: `第${edition}版ですが、改正の内容（changes）が書かれていません。`,
          fix: '冒頭に「changes: { reason: 制度改正, summary: 確認手順を追加 }」のように、理由と概要を書いてください。',
        },
      ];
    }),
};
