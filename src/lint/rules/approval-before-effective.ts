import { wareki } from '#model/iso-date.ts';
import { placeOf } from '#model/place.ts';
import { bad, frontMatter, good } from '../example.ts';
import type { Rule } from '../rule.ts';

/** An edition that was in use before it was approved. */
export const approvalBeforeEffective: Rule = {
  id: 'approval-before-effective',
  title: '決裁日が施行日より後でない',
  why: '決裁の前に施行した版は、監査で根拠を問われます。多くは日付の書き誤りです。',
  severity: 'warning',
  examples: [
    good(frontMatter({ approval: '{ number: 戸住第12号, on: 2026-03-19, by: juki-kacho }' })),
    good(frontMatter({ approval: '{ number: 戸住第12号, on: 2026-04-01, by: juki-kacho }' })),
    bad(frontMatter({ approval: '{ number: 戸住第12号, on: 2026-04-02, by: juki-kacho }' }), [11]),
  ],
  check: (manual) =>
    manual.procedures.flatMap(({ approval, effectiveFrom, source }) => {
      // A day that no calendar has is told by dates-exist.
      const [on, from] = [approval?.on.iso, effectiveFrom?.iso];
      if (!on || !from || on <= from) return [];
      return [
        {
          ...placeOf(source, 'approval.on'),
          message: `決裁日（${wareki(on)}）が、施行日（${wareki(from)}）より後です。`,
          fix: '決裁文書を確かめて「approval:」の on を直すか、「effectiveFrom:」を決裁日以後の日にしてください。',
        },
      ];
    }),
};
