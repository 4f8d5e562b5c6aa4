import { placeOf } from '#model/place.ts';
import { procedureName, proceduresWithout, workName, worksWithout } from '../entries.ts';
import { bad, frontMatter, good, row } from '../example.ts';
import type { Rule } from '../rule.ts';

/** A procedure or work without somebody who stands in. */
export const requireDeputy: Rule = {
  id: 'require-deputy',
  title: '副担当の職が書いてある',
  why: '副担当がいないと、主管の職が休んだり異動したりした日に業務が止まります。',
  severity: 'warning',
  examples: [
    good(frontMatter({ deputy: 'juki-kiroku-kakari' })),
    bad(frontMatter({ deputy: undefined }), [1]),
    bad(row({ 副担当: '' }), [2]),
  ],
  check: (manual) => [
    ...proceduresWithout(manual, 'deputy').map((procedure) => ({
      ...placeOf(procedure.source, 'deputy'),
      message: `手順書${procedureName(procedure)}に、副担当の職（deputy）が書かれていません。`,
      fix: '冒頭に「deputy: juki-kiroku-kakari」のように職の記号を書いてください。',
    })),
    ...worksWithout(manual, 'deputy').map((work) => ({
      ...placeOf(work.source, 'deputy'),
      message: `業務${workName(work)}の副担当が空欄です。`,
      fix: '「副担当」の欄に、主担当と別の職の記号を書いてください。',
    })),
  ],
};
