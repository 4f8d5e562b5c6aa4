import { placeOf } from '#model/place.ts';
import { bad, frontMatter, good } from '../example.ts';
import type { Rule } from '../rule.ts';
import { dateFault } from '../date-fault.ts';

/** A review date that names no day. */
export const validReviewDate: Rule = {
  id: 'valid-review-date',
  title: '直近の見直し日が暦にある日である',
  why: '読めない日付からは次の見直し期限を計算できません。近い日に読み替えることはしません。',
  severity: 'error',
  examples: [
    good(frontMatter({ reviewed: '2026-03-10' })),
    good(frontMatter({ reviewed: '令和8年3月10日' })),
    bad(frontMatter({ reviewed: '2026-02-30' }), [10]),
    bad(frontMatter({ reviewed: '平成38年3月10日' }), [10]),
    bad(frontMatter({ reviewed: '今年の3月' }), [10]),
  ],
  check: (manual) =>
    manual.procedures.flatMap(({ reviewed, source }) => {
      const fault = reviewed && dateFault('直近の見直し日（reviewed）', reviewed);
      return fault ? [{ ...placeOf(source, 'reviewed'), ...fault }] : [];
    }),
};
