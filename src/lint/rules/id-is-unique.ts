import { BASE_BODY, BASE_FRONT_MATTER, procedureText } from '../example-base.ts';
import { bad, file, frontMatter, good } from '../example.ts';
import { foundByReader, type Rule } from '../rule.ts';

/** Two procedures with one id. */
export const idIsUnique: Rule = {
  id: 'id-is-unique',
  title: '手順書の番号が重ならない',
  why: '手順書の番号はアドレスになります。ほかの課の手順書と同じ番号を付けると、どちらかが読めなくなります。',
  severity: 'error',
  isGate: true,
  examples: [
    good(frontMatter({ title: '転入届の受付' })),
    bad(file('sections/kokuho/procedures/juki-001.mdx', procedureText(BASE_FRONT_MATTER, BASE_BODY))),
  ],
  check: foundByReader,
};
