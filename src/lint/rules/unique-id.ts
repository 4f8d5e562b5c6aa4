import { EXAMPLE_SECTION } from '../example-base.ts';
import { bad, good, replacedIn, row } from '../example.ts';
import { foundByReader, type Rule } from '../rule.ts';

/** Two works, posts or register entries with one id. */
export const uniqueId: Rule = {
  id: 'unique-id',
  title: '業務IDや職の記号が重ならない',
  why: '一つの記号が二つの業務や職を指すと、手順書がどちらのものか分からなくなります。',
  severity: 'error',
  examples: [
    good(row({ 業務ID: 'juki-001' })),
    bad(row({ 業務ID: 'juki-002' })),
    bad(replacedIn(`${EXAMPLE_SECTION}/section.yaml`, ['{ id: juki-kiroku-kakari,', '{ id: juki-kiroku-shunin,'])),
  ],
  check: foundByReader,
};
