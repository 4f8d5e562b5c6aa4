import { placeOf } from '#model/place.ts';
import { procedureName, proceduresWithout, workName, worksWithout } from '../entries.ts';
import { bad, frontMatter, good, row } from '../example.ts';
import type { Rule } from '../rule.ts';

/** A procedure or work that nobody answers for. */
export const requireOwner: Rule = {
  id: 'require-owner',
  title: '主管の職が書いてある',
  why: '責任を持つ職が決まっていない手順書は、だれも直さず、聞く相手も分からなくなります。業務一覧の主担当が空欄のときは注意とします。',
  severity: 'error',
  examples: [
    good(frontMatter({ owner: 'juki-kiroku-shunin' })),
    bad(frontMatter({ owner: undefined }), [1]),
    bad(row({ 主担当: '' }), [2]),
  ],
  check: (manual) => [
    ...proceduresWithout(manual, 'owner').map((procedure) => ({
      ...placeOf(procedure.source, 'owner'),
      message: `手順書${procedureName(procedure)}に、主管の職（owner）が書かれていません。`,
      fix: '冒頭に「owner: juki-kiroku-shunin」のように職の記号を書いてください。職の記号は課の section.yaml にあります。',
    })),
    ...worksWithout(manual, 'owner').map((work) => ({
      ...placeOf(work.source, 'owner'),
      severity: 'warning' as const,
      message: `業務${workName(work)}の主担当が空欄です。`,
      fix: '「主担当」の欄に職の記号（「juki-kiroku-shunin」など）を書いてください。',
    })),
  ],
};
