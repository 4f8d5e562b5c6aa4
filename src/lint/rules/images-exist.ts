import { bad, body, good } from '../example.ts';
import { quoted } from '#model/quoted.ts';
import { suggestion } from '#model/suggestion.ts';
import { nearestMedia } from '../nearest-media.ts';
import { mediaPath, targetsOf } from '../references.ts';
import type { Rule } from '../rule.ts';

/** An image that is not there. */
export const imagesExist: Rule = {
  id: 'images-exist',
  title: '画像のファイルがある',
  why: '画像がないと、画面の位置や記入の例が伝わりません。画像は課の images フォルダーに置きます。',
  severity: 'error',
  examples: [
    good(body('## 手順\n\n![受付簿の記入例](../images/uketsuke.png)')),
    bad(body('## 手順\n\n![受付簿の記入例](../images/uketuke.png)'), [15]),
  ],
  check: (manual, _asOf, facts) =>
    manual.procedures.flatMap((procedure) =>
      targetsOf(procedure, 'images').flatMap(({ reference: { url, line, column }, target }) => {
        if (target.kind !== 'media') return [];
        if (facts.isAsset(mediaPath(procedure, target.path))) return [];
        const near = nearestMedia({ section: procedure.section, file: target.path }, manual.assets);
        return [
          {
            file: procedure.source.file,
            line,
            column,
            message: `画像${quoted(url)}がありません。`,
            fix: `${suggestion(near && `../${near}`)}課の images フォルダーに画像を置き、「../images/名前.png」と書いてください。`,
          },
        ];
      }),
    ),
};
