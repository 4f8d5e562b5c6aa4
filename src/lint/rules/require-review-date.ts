import { placeOf } from '#model/place.ts';
import { procedureName, proceduresWithout } from '../entries.ts';
import { bad, frontMatter, good } from '../example.ts';
import type { Rule } from '../rule.ts';

/** A procedure that does not say when it was last reviewed. */
export const requireReviewDate: Rule = {
  id: 'require-review-date',
  title: '直近の見直し日が書いてある',
  why: 'いつ見直したかが分からない手順書は、今も正しいかどうか判断できません。',
  severity: 'error',
  examples: [good(frontMatter({ reviewed: '2026-03-10' })), bad(frontMatter({ reviewed: undefined }), [1])],
  check: (manual) =>
    proceduresWithout(manual, 'reviewed').map((procedure) => ({
      ...placeOf(procedure.source, 'reviewed'),
      message: `手順書${procedureName(procedure)}に、直近の見直し日（reviewed）が書かれていません。`,
      fix: '内容を見直し、冒頭に「reviewed: 2026-03-10」のように見直した日を書いてください。',
    })),
};
