import { wareki } from '#model/iso-date.ts';
import { placeOf } from '#model/place.ts';
import { bad, frontMatter, good } from '../example.ts';
import type { Rule } from '../rule.ts';

/** A review that has not happened yet. */
export const noFutureReview: Rule = {
  id: 'no-future-review',
  title: '直近の見直し日が将来の日でない',
  why: '見直し日には見直しを終えた日を書きます。予定の日を書くと、見直していない手順書が期限内に見えてしまいます。',
  severity: 'error',
  examples: [good(frontMatter({ reviewed: '2026-11-22' })), bad(frontMatter({ reviewed: '2027-03-31' }), [10])],
  check: (manual, asOf) =>
    manual.procedures.flatMap(({ reviewed, source }) => {
      if (!reviewed?.iso || reviewed.iso <= asOf) return [];
      return [
        {
          ...placeOf(source, 'reviewed'),
          message: `直近の見直し日（reviewed）「${reviewed.raw}」（${wareki(reviewed.iso)}）は、まだ来ていない日です。`,
          fix: '見直しを終えた日を書いてください。まだ見直していないときは、前の見直し日に戻してください。',
        },
      ];
    }),
};
