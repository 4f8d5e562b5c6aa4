import type { Heading } from '#model/body.ts';
import { quoted } from '#model/quoted.ts';
import { bad, body, good } from '../example.ts';
import type { Rule, RuleNotice } from '../rule.ts';

/** A heading that skips a level. */
export const headingOrder: Rule = {
  id: 'heading-order',
  title: '見出しの階層が飛んでいない',
  why: '見出しは目次と読み上げの道しるべです。文字の大きさのために階層を飛ばすと、どこの一部か分からなくなります。手順書名が一番上なので、本文は「##」から始めます。',
  severity: 'warning',
  examples: [
    good(body('## 手順\n\n### 受付\n\n受付簿に記入します。\n\n## 期限\n\n当日に処理します。')),
    bad(body('## 手順\n\n#### 受付\n\n受付簿に記入します。'), [15]),
    bad(body('### 手順\n\n受付簿に記入します。'), [13]),
  ],
  check: (manual) =>
    manual.procedures.flatMap(({ body, source: { file } }) => {
      const headings = body?.headings ?? [];
      return headings.flatMap((heading, index) => faultOf(heading, headings[index - 1]?.depth ?? 1, file));
    }),
};

function faultOf({ depth, text, line, column }: Heading, above: number, file: string): RuleNotice[] {
  const wanted = Math.max(2, Math.min(depth, above + 1));
  if (depth === wanted) return [];
  return [
    {
      file,
      line,
      column,
      message: `見出し${quoted(text)}の階層（${'#'.repeat(depth)}）が、上の見出しから続いていません。`,
      fix: `「${'#'.repeat(wanted)} ${text}」と書いてください。`,
    },
  ];
}
