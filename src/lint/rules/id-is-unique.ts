import { BASE_BODY, BASE_FRONT_MATTER, EXAMPLE_SECTION, procedureText } from '../example-base.ts';
import { bad, file, frontMatter, good, replacedIn } from '../example.ts';
import { foundByReader, type Rule } from '../rule.ts';

/** Two procedures or posts with one id. */
export const idIsUnique: Rule = {
  id: 'id-is-unique',
  title: '手順書の番号や職の記号が重ならない',
  why: '手順書の番号と職の記号はアドレスになります。ほかの課と同じものを付けると、どちらかが読めなくなります。',
  severity: 'error',
  isGate: true,
  examples: [
    good(frontMatter({ title: '転入届の受付' })),
    bad(file('sections/kokuho/procedures/juki-001.mdx', procedureText(BASE_FRONT_MATTER, BASE_BODY))),
    bad(replacedIn(`${EXAMPLE_SECTION}/section.yaml`, ['{ id: juki-kiroku-kakari,', '{ id: juki-kiroku-shunin,'])),
  ],
  check: foundByReader,
};
