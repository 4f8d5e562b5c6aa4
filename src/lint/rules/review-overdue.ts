import { wareki } from '#model/iso-date.ts';
import { placeOf } from '#model/place.ts';
import { reviewState } from '#model/review-state.ts';
import { procedureName } from '../entries.ts';
import { bad, frontMatter, good } from '../example.ts';
import type { Rule } from '../rule.ts';

/** A procedure whose next review should have happened. */
export const reviewOverdue: Rule = {
  id: 'review-overdue',
  title: '見直しの期限を過ぎていない',
  why: '見直しの期限を過ぎた手順書は、制度や様式の改正から取り残されているおそれがあります。',
  severity: 'warning',
  examples: [
    good(frontMatter({ reviewed: '2026-03-10' })),
    bad(frontMatter({ reviewed: '2025-03-10' }), [10]),
    bad(frontMatter({ reviewed: '2026-03-10', reviewEvery: '6' }), [10]),
  ],
  check: (manual, asOf) =>
    manual.procedures.flatMap((procedure) => {
      const { name, dueOn, every } = reviewState(procedure, manual, asOf);
      if (name !== 'overdue' || !dueOn) return [];
      return [
        {
          ...placeOf(procedure.source, 'reviewed'),
          message: `手順書${procedureName(procedure)}の見直しの期限（${wareki(dueOn)}、${every}か月ごと）を過ぎています。`,
          fix: '内容を見直し、「reviewed:」を見直した日に書き換えてください。改正がないときも書き換えます。',
        },
      ];
    }),
};
