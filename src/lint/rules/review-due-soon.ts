import { wareki } from '#model/iso-date.ts';
import { placeOf } from '#model/place.ts';
import { reviewState } from '#model/review-state.ts';
import { procedureName } from '../entries.ts';
import { bad, frontMatter, good } from '../example.ts';
import type { Rule } from '../rule.ts';

/** A review that is coming. */
export const reviewDueSoon: Rule = {
  id: 'review-due-soon',
  title: '見直しの期限が近い手順書を知らせる',
  why: '期限が来る前に知らせ、見直しの段取りができるようにします。何日前から知らせるかは manual.yaml で決めます。',
  severity: 'info',
  examples: [good(frontMatter({ reviewed: '2026-03-10' })), bad(frontMatter({ reviewed: '2025-12-10' }), [10])],
  check: (manual, asOf) =>
    manual.procedures.flatMap((procedure) => {
      const { name, dueOn } = reviewState(procedure, manual, asOf);
      if (name !== 'due-soon' || !dueOn) return [];
      return [
        {
          ...placeOf(procedure.source, 'reviewed'),
          message: `手順書${procedureName(procedure)}の見直しの期限は、${wareki(dueOn)}です。`,
          fix: '期限までに内容を見直し、「reviewed:」を見直した日に書き換えてください。',
        },
      ];
    }),
};
