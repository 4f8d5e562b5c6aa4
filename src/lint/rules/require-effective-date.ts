import { placeOf } from '#model/place.ts';
import { procedureName, proceduresWithout } from '../entries.ts';
import { bad, frontMatter, good } from '../example.ts';
import type { Rule } from '../rule.ts';
import { dateFault } from '../date-fault.ts';

/** A procedure that does not say from when it applies. */
export const requireEffectiveDate: Rule = {
  id: 'require-effective-date',
  title: '施行日が書いてある',
  why: '施行日がないと、どの版が今日の手順か決まりません。将来の施行日を書いて、前もって登録することもできます。',
  severity: 'error',
  examples: [
    good(frontMatter({ effectiveFrom: '2026-04-01' })),
    good(frontMatter({ effectiveFrom: '令和9年4月1日' })),
    bad(frontMatter({ effectiveFrom: undefined }), [1]),
    bad(frontMatter({ effectiveFrom: '2026-04-31' }), [9]),
  ],
  check: (manual) => [
    ...proceduresWithout(manual, 'effectiveFrom').map((procedure) => ({
      ...placeOf(procedure.source, 'effectiveFrom'),
      message: `手順書${procedureName(procedure)}に、施行日（effectiveFrom）が書かれていません。`,
      fix: '冒頭に「effectiveFrom: 2026-04-01」のように、この版を使い始める日を書いてください。',
    })),
    ...manual.procedures.flatMap(({ effectiveFrom, source }) => {
      const fault = effectiveFrom && dateFault('施行日（effectiveFrom）', effectiveFrom);
      return fault ? [{ ...placeOf(source, 'effectiveFrom'), ...fault }] : [];
    }),
  ],
};
